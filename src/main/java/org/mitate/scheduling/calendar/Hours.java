package org.mitate.scheduling.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /// The starts of talks that fit one after the other.
    public Stream<LocalTime> starts(Duration length) {
        long room = Duration.between(opens, closes).toMinutes() / length.toMinutes();
        return Stream.iterate(opens, start -> start.plus(length)).limit(room);
    }
}
