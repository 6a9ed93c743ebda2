package org.mitate.scheduling.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;

/// When a doctor holds talks each week, in the hospital's zone.
///
/// @param validTo the last day, or absent for open end; an extra day is hours of one day
public record Hours(
        UUID id,
        RoomId room,
        DayOfWeek weekday,
        LocalTime opens,
        LocalTime closes,
        Set<Mode> modes,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Hours {
        modes = Set.copyOf(modes);
        if (!opens.isBefore(closes))
            throw new IllegalArgumentException("hours end after they begin");
    }

    public boolean isExtraDay() {
        return validFrom.equals(validTo);
    }

    public boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    public boolean covers(LocalDate day, LocalTime start, LocalTime end) {
        return isOn(day) && !start.isBefore(opens) && !end.isAfter(closes);
    }

    /// Whether both would be held at the same time on some day.
    public boolean meets(Hours other) {
        boolean sameDays =
                weekday == other.weekday
                        && (validTo == null || !validTo.isBefore(other.validFrom))
                        && (other.validTo == null || !other.validTo.isBefore(validFrom));
        return sameDays && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    /// The same hours from the day after on; empty when they end by that day.
    public Optional<Hours> after(LocalDate day, UUID other) {
        if (validTo != null && !validTo.isAfter(day)) return Optional.empty();
        LocalDate next = day.plusDays(1);
        LocalDate from = next.isBefore(validFrom) ? validFrom : next;
        return Optional.of(new Hours(other, room, weekday, opens, closes, modes, from, validTo));
    }

    /// The starts of talks that fit one after the other.
    public Stream<LocalTime> starts(Duration length) {
        long room = Duration.between(opens, closes).toMinutes() / length.toMinutes();
        return Stream.iterate(opens, start -> start.plus(length)).limit(room);
    }
}
