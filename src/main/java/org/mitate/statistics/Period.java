package org.mitate.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The days that are counted, both included, in the hospital's zone.
public record Period(LocalDate first, LocalDate last, ZoneId zone) {

    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /// The moment after the last day.
    Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public boolean isEmpty() {
        return last.isBefore(first);
    }
}
