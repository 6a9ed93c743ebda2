package org.mitate.scheduling.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A day of a doctor's calendar as it looks for one case.
public record CalendarDay(LocalDate date, List<Slot> slots) {

    public CalendarDay {
        slots = List.copyOf(slots);
    }

    public List<Slot> free() {
        return slots.stream().filter(Slot::isFree).toList();
    }

    /// Why nothing is proposed on this day: what stands against the nearest to free of its times;
    /// empty when something is proposed.
    public Optional<Obstacle> why() {
        if (slots.isEmpty()) return Optional.of(Obstacle.NO_HOURS);
        if (slots.stream().anyMatch(Slot::isFree)) return Optional.empty();
        return slots.stream().flatMap(slot -> slot.weightiest().stream()).max(Enum::compareTo);
    }
}
