package org.mitate.room.line;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What pages of a room are told, in the order of their ids.
///
/// @param body of a signal: what browsers say to each other, never read here
record Message(
        long id,
        Kind kind,
        @Nullable Integer fromSeat,
        @Nullable UUID fromPage,
        @Nullable Integer toSeat,
        @Nullable UUID toPage,
        String body) {

    enum Kind {
        /// From one page to another.
        SIGNAL,
        /// The talk was started, agreed on, paused or ended.
        CHANGED,
        /// Somebody came, was admitted or went.
        SEATS
    }

    static Message toAll(Kind kind) {
        return new Message(0, kind, null, null, null, null, "");
    }

    boolean isFor(int seat, @Nullable UUID page) {
        return kind != Kind.SIGNAL
                || (toSeat != null && toSeat == seat && toPage != null && toPage.equals(page));
    }
}
