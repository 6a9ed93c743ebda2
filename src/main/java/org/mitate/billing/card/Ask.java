package org.mitate.billing.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.Yen;

/// One thing the gateway is asked to do with an amount.
///
/// @param key the same when it is asked again
/// @param ref the gateway's name of the amount; empty while it has none
/// @param card needed to hold or charge
public record Ask(
        UUID key, UUID moneyId, Kind kind, Yen yen, String ref, @Nullable CardOnFile card) {

    /// What is asked.
    public enum Kind {
        /// Hold an amount, take nothing.
        AUTHORISE,
        /// Hold and take at once.
        CHARGE,
        /// Take from what is held; the rest goes free.
        CAPTURE,
        RELEASE,
        /// Give back what was taken.
        GIVE_BACK;

        /// Whether it begins an amount.
        public boolean begins() {
            return this == AUTHORISE || this == CHARGE;
        }

        /// Whether money is taken by it.
        public boolean takes() {
            return this == CHARGE || this == CAPTURE;
        }
    }
}
