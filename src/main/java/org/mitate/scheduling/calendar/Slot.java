package org.mitate.scheduling.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.mitate.staff.StaffId;

/// A time of a doctor that could be a talk, and what stands against it.
///
/// @param start in the hospital's zone
/// @param room the one of the hours, or another that is free and fit; of no meaning when there is
/// none
public record Slot(
        StaffId doctor,
        Room room,
        LocalDateTime start,
        Instant startsAt,
        Instant endsAt,
        Set<Obstacle> obstacles) {

    public Slot {
        obstacles = Set.copyOf(obstacles);
    }

    /// Nothing stands against it: it may be proposed.
    public boolean isFree() {
        return obstacles.isEmpty();
    }

    /// Free but for what the secretariat may set aside.
    public boolean isBookable() {
        return obstacles.stream().noneMatch(Obstacle::isFirm);
    }

    public boolean needsReason() {
        return obstacles.stream().anyMatch(Obstacle::needsReason);
    }

    public Optional<Obstacle> weightiest() {
        return obstacles.stream().min(Enum::compareTo);
    }
}
