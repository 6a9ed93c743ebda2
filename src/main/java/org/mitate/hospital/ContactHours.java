package org.mitate.hospital;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/// When the secretariat answers: `opens` inclusive, `closes` exclusive (rules.md CH09).
///
/// @param closedInMonth days closed by their count in the month, such as the first Saturday
/// @param extraClosures closed each year from one day to another, such as 12-30 to 01-03
public record ContactHours(
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        List<DayInMonth> closedInMonth,
        boolean closedOnHolidays,
        List<Closure> extraClosures) {

    boolean isWorkday(LocalDate date) {
        return days.contains(date.getDayOfWeek())
                && closedInMonth.stream().noneMatch(day -> day.isOn(date))
                && extraClosures.stream().noneMatch(closure -> closure.covers(date));
    }

    /// The n-th of a day of the week in its month.
    public record DayInMonth(DayOfWeek day, int nth) {

        boolean isOn(LocalDate date) {
            return date.getDayOfWeek() == day && (date.getDayOfMonth() + 6) / 7 == nth;
        }
    }

    /// A closure of each year, both days included; it may reach over the new year.
    public record Closure(
            @JsonFormat(pattern = "MM-dd") MonthDay from,
            @JsonFormat(pattern = "MM-dd") MonthDay to) {

        boolean covers(LocalDate date) {
            var day = MonthDay.from(date);
            var afterStart = !day.isBefore(from);
            var beforeEnd = !day.isAfter(to);
            return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
        }
    }
}
