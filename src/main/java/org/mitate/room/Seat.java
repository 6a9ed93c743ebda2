package org.mitate.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the room and who has it now.
///
/// @param number 0 is the doctor's, 1 the consultee's, 2 and 3 guests'
/// @param since when it came to this state
/// @param promised when whoever sits there said that nothing is recorded
/// @param page the page that has the seat; a newer one takes it over
/// @param present whether the page has an open line
public record Seat(
        int number,
        State state,
        Instant since,
        @Nullable Instant promised,
        @Nullable UUID page,
        boolean present) {

    public enum State {
        WAITING,
        ADMITTED,
        LEFT
    }

    public boolean isAdmitted() {
        return state == State.ADMITTED;
    }
}
