package org.mitate.billing.card;

import java.util.Optional;
import java.util.UUID;

/// What the gateway tells by itself.
///
/// @param id of the gateway; the same letter may come twice, late, and in any order
/// @param kind in the gateway's words
/// @param ref the gateway's name of an amount or of a page, or empty
/// @param moneyId our name of the amount, where the gateway repeats it
/// @param money how the amount stood, where the letter says it
public record Letter(
        String id, String kind, String ref, Optional<UUID> moneyId, Optional<Money> money) {}
