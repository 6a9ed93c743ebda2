package org.mitate.billing.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.Yen;

/// An amount at the gateway: how it stands, and how much was held, taken and given back.
///
/// @param until when what is held goes free by itself
public record Money(MoneyState state, Yen held, Yen taken, Yen returned, @Nullable Instant until) {

    public static Money asked(Yen yen) {
        return new Money(MoneyState.ASKED, yen, Yen.ZERO, Yen.ZERO, null);
    }

    public Money at(MoneyState other) {
        return new Money(other, held, taken, returned, until);
    }

    /// Both pieces of news together. It does not matter which came first or how often: the order of
    /// letters is not ours.
    public Money and(Money heard) {
        return new Money(
                state.and(heard.state),
                more(held, heard.held),
                more(taken, heard.taken),
                more(returned, heard.returned),
                later(until, heard.until));
    }

    /// Whether at least so much is held now.
    public boolean holds(Yen yen, Instant now) {
        return state == MoneyState.AUTHORISED
                && held.compareTo(yen) >= 0
                && (until == null || now.isBefore(until));
    }

    /// Whether both say the same of state and sums.
    public boolean agreesWith(Money other) {
        return state == other.state && taken.equals(other.taken) && returned.equals(other.returned);
    }

    private static Yen more(Yen one, Yen other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }
}
