package org.mitate.hospital;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.SortedMap;
import java.util.TreeMap;

/// The Act on National Holidays as it stands since 2022, computed for the years that the Cabinet
/// Office has not listed yet (rules.md CH09).
final class HolidayLaw {

    private static final String DAY_OFF = "休日";

    private HolidayLaw() {}

    static SortedMap<LocalDate, String> holidaysOf(int year) {
        var holidays = new TreeMap<LocalDate, String>();
        holidays.put(LocalDate.of(year, 1, 1), "元日");
        holidays.put(monday(year, Month.JANUARY, 2), "成人の日");
        holidays.put(LocalDate.of(year, 2, 11), "建国記念の日");
        holidays.put(LocalDate.of(year, 2, 23), "天皇誕生日");
        holidays.put(vernalEquinox(year), "春分の日");
        holidays.put(LocalDate.of(year, 4, 29), "昭和の日");
        holidays.put(LocalDate.of(year, 5, 3), "憲法記念日");
        holidays.put(LocalDate.of(year, 5, 4), "みどりの日");
        holidays.put(LocalDate.of(year, 5, 5), "こどもの日");
        holidays.put(monday(year, Month.JULY, 3), "海の日");
        holidays.put(LocalDate.of(year, 8, 11), "山の日");
        holidays.put(monday(year, Month.SEPTEMBER, 3), "敬老の日");
        holidays.put(autumnalEquinox(year), "秋分の日");
        holidays.put(monday(year, Month.OCTOBER, 2), "スポーツの日");
        holidays.put(LocalDate.of(year, 11, 3), "文化の日");
        holidays.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
        return withDaysOff(holidays);
    }

    private static LocalDate monday(int year, Month month, int nth) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, MONDAY));
    }

    // The usual approximation for 1980 to 2099; the Cabinet Office announces each day the year
    // before.
    private static LocalDate vernalEquinox(int year) {
        return LocalDate.of(year, 3, equinox(20.8431, year));
    }

    private static LocalDate autumnalEquinox(int year) {
        return LocalDate.of(year, 9, equinox(23.2488, year));
    }

    private static int equinox(double in1980, int year) {
        var years = year - 1980;
        return (int) (in1980 + 0.242194 * years) - years / 4;
    }

    private static SortedMap<LocalDate, String> withDaysOff(SortedMap<LocalDate, String> holidays) {
        var all = new TreeMap<>(holidays);
        for (var holiday : holidays.keySet()) {
            if (holiday.getDayOfWeek() == SUNDAY) {
                all.put(nextOrdinaryDay(holiday, holidays), DAY_OFF);
            }
            var between = holiday.plusDays(1);
            if (holidays.containsKey(holiday.plusDays(2))) {
                all.putIfAbsent(between, DAY_OFF);
            }
        }
        return all;
    }

    private static LocalDate nextOrdinaryDay(
            LocalDate sunday, SortedMap<LocalDate, String> holidays) {
        var day = sunday;
        while (holidays.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
