package org.mitate.cases.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A time at which the consultee cannot come: a span of days, or a day of every week; whole days or
/// halves.
///
/// @param text as it was written, where it could not be put into days
public record Unavailable(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DayOfWeek weekday,
        Part part,
        String text) {

    public enum Part {
        ALL_DAY,
        MORNING,
        AFTERNOON
    }

    private static final LocalTime NOON = LocalTime.NOON;

    /// Whether a talk that starts then is impossible.
    public boolean hits(LocalDate day, LocalTime start) {
        boolean halfHits =
                switch (part) {
                    case ALL_DAY -> true;
                    case MORNING -> start.isBefore(NOON);
                    case AFTERNOON -> !start.isBefore(NOON);
                };
        return halfHits && hits(day);
    }

    private boolean hits(LocalDate day) {
        if (weekday != null && day.getDayOfWeek() != weekday) return false;
        if (from != null && day.isBefore(from)) return false;
        LocalDate last = to == null && weekday == null ? from : to;
        if (last != null && day.isAfter(last)) return false;
        return weekday != null || from != null || to != null;
    }
}
