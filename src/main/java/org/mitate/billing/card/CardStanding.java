package org.mitate.billing.card;

import java.util.Optional;
import org.mitate.shared.Yen;

/// How it stands with the card of a case, for pages.
///
/// @param upperBound what is or will be held
public record CardStanding(State state, Optional<RegisteredCard> card, Yen upperBound) {

    /// What is to be said.
    public enum State {
        /// No card yet.
        MISSING,
        /// The card that was entered has a mark that is not taken.
        NOT_TAKEN,
        /// Registered; nothing is to be held yet.
        REGISTERED,
        /// The bank is being asked.
        ASKED,
        HELD,
        NEEDS_CUSTOMER,
        DECLINED
    }

    /// Whether the talk may start.
    public boolean isReady() {
        return state == State.HELD;
    }

    /// Whether there is nothing for the consultee to do.
    public boolean isDone() {
        return state == State.HELD || state == State.REGISTERED || state == State.ASKED;
    }
}
