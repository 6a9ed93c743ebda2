package org.mitate.room;

import java.time.Instant;

/// Something that happened at the door of a room.
public record Passage(int seat, What what, Instant at) {

    public enum What {
        PROMISED,
        CAME,
        ADMITTED,
        SENT_BACK,
        LEFT,
        /// Somebody unannounced was noticed: the talk rests until it is clear who that is.
        HELD,
        CLEARED,
        CLOSED
    }
}
