package org.mitate.scheduling.calendar;

import java.time.Instant;
import java.util.UUID;
import org.mitate.staff.StaffId;

/// A time at which a doctor and a room are taken.
///
/// @param caseId whose offer or appointment it is
public record Busy(UUID caseId, StaffId doctor, RoomId room, Instant from, Instant to) {

    boolean meets(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(to);
    }
}
