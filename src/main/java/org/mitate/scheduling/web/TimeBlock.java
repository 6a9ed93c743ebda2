package org.mitate.scheduling.web;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;

/// A time in a doctor's week: free, offered or fixed.
///
/// @param modes what it is for
/// @param number of the case as printed, or empty
/// @param hours the hours that it belongs to; absent for what is offered or fixed
public record TimeBlock(
        LocalDateTime start,
        LocalDateTime end,
        Kind kind,
        Set<Mode> modes,
        String room,
        String number,
        @Nullable UUID hours) {

    public enum Kind {
        FREE,
        HELD,
        BOOKED,
        LEAVE,
        /// Free, and past.
        OVER
    }

    boolean meets(LocalDateTime from, LocalDateTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
