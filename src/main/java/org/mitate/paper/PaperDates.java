package org.mitate.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.mitate.shared.JapaneseDates;

/// Dates and times as they stand on a letter: 令和8年11月22日（日）, 12月15日（火）, 午後1時45分.
public final class PaperDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN);

    private PaperDates() {}

    /// 令和8年11月22日
    public static String inEra(LocalDate date) {
        return JapaneseDates.inEra(date);
    }

    /// 令和8年11月22日（日）
    public static String inEraWithWeekday(LocalDate date) {
        return inEra(date) + weekday(date);
    }

    /// 12月15日（火）
    public static String dayWithWeekday(LocalDate date) {
        return DAY.format(date) + weekday(date);
    }

    /// 令和8年（2026年）
    public static String yearBothWays(LocalDate date) {
        return inEra(date).replaceFirst("年.*", "年") + "（" + date.getYear() + "年）";
    }

    /// 午後2時, 午後1時45分
    public static String time(LocalTime time) {
        String half = time.getHour() < 12 ? "午前" : "午後";
        int hour = time.getHour() == 12 ? 12 : time.getHour() % 12;
        return half + hour + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }

    private static String weekday(LocalDate date) {
        return "（" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN) + "）";
    }
}
