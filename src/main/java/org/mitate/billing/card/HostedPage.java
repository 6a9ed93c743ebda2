package org.mitate.billing.card;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.Yen;

/// A page of the gateway that we ask for: card numbers are typed there and nowhere else.
///
/// @param hold the amount to be held once the card is confirmed; empty to register the card only
/// @param back where the browser goes afterwards
public record HostedPage(UUID key, Optional<Hold> hold, Locale locale, String back) {

    /// @param customer of the gateway, or empty where no card was registered
    public record Hold(UUID moneyId, Yen yen, String customer) {}
}
