package org.mitate.billing.card;

/// How an amount stands at the gateway, in the only order in which it can move.
public enum MoneyState {
    /// Asked for, no answer yet.
    ASKED,
    /// The holder of the card has to confirm.
    NEEDS_CUSTOMER,
    DECLINED,
    /// Held, nothing taken.
    AUTHORISED,
    /// Nothing is held any more and nothing was taken.
    RELEASED,
    TAKEN,
    /// Everything that was taken was given back.
    RETURNED;

    /// The later of two: whatever is heard, twice or late, never leads back.
    MoneyState and(MoneyState heard) {
        return compareTo(heard) >= 0 ? this : heard;
    }

    /// Whether the gateway may still move it by itself.
    public boolean isOpen() {
        return this == ASKED || this == NEEDS_CUSTOMER || this == AUTHORISED;
    }
}
