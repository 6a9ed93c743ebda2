package org.mitate.scheduling.web;

import java.time.LocalDateTime;
import java.util.Set;
import org.mitate.hospital.terms.Mode;

/// A time in a doctor's week: free, offered or fixed.
///
/// @param modes what it is for
/// @param number of the case as printed, or empty
public record TimeBlock(
        LocalDateTime start,
        LocalDateTime end,
        Kind kind,
        Set<Mode> modes,
        String room,
        String number) {

    public enum Kind {
        FREE,
        HELD,
        BOOKED,
        LEAVE
    }
}
