package org.mitate.guide.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.Hospital;

/// A month's sheet of the calendar: on which days somebody answers the telephone (rules.md CH09).
/// Weeks start on Sunday.
public record MonthSheet(YearMonth month, LocalDate today, List<List<Day>> weeks) {

    /// @param date absent in the corners, where another month lies
    /// @param holiday its Japanese name, empty on other days
    public record Day(@Nullable LocalDate date, boolean open, String holiday) {}

    static List<MonthSheet> thisAndNext(Hospital hospital) {
        var today = hospital.today();
        var month = YearMonth.from(today);
        return Stream.of(month, month.plusMonths(1))
                .map(it -> new MonthSheet(it, today, weeks(it, hospital)))
                .toList();
    }

    private static List<List<Day>> weeks(YearMonth month, Hospital hospital) {
        var weeks = new ArrayList<List<Day>>();
        var sunday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (; !sunday.isAfter(month.atEndOfMonth()); sunday = sunday.plusWeeks(1)) {
            weeks.add(
                    sunday.datesUntil(sunday.plusWeeks(1))
                            .map(date -> day(date, month, hospital))
                            .toList());
        }
        return weeks;
    }

    private static Day day(LocalDate date, YearMonth month, Hospital hospital) {
        if (!YearMonth.from(date).equals(month)) return new Day(null, false, "");
        var calendar = hospital.calendarOn(date);
        return new Day(date, calendar.isOpenOn(date), calendar.holidays().nameOf(date).orElse(""));
    }
}
