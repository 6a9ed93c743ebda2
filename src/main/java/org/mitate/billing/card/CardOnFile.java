package org.mitate.billing.card;

import java.util.Optional;
import org.mitate.hospital.terms.CardMark;

/// A card that the gateway keeps, as much as we may know of it.
///
/// @param customer and `method`: the gateway's names
/// @param mark empty for a mark that no hospital of the profile takes
/// @param digits the last four
/// @param expires as on the card: `08/30`
public record CardOnFile(
        String customer, String method, Optional<CardMark> mark, String digits, String expires) {}
