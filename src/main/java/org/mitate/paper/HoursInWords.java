package org.mitate.paper;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.hospital.ContactHours;

/// The contact hours as a sentence for a letter: 月曜から土曜 8時30分から16時30分（第1・第3土曜、日曜、祝日を除く）.
final class HoursInWords {

    private HoursInWords() {}

    static String of(ContactHours hours) {
        List<DayOfWeek> open =
                Arrays.stream(DayOfWeek.values()).filter(hours.days()::contains).toList();
        String days = name(open.getFirst()) + "から" + name(open.getLast());
        String times = time(hours.opens()) + "から" + time(hours.closes());
        String closed = closed(hours);
        return days + " " + times + (closed.isEmpty() ? "" : "（" + closed + "を除く）");
    }

    private static String closed(ContactHours hours) {
        Stream<String> inMonth =
                hours.closedInMonth().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ContactHours.DayInMonth::day,
                                        Collectors.mapping(
                                                day -> "第" + day.nth(), Collectors.joining("・"))))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + name(entry.getKey()));
        Stream<String> weekly =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> !hours.days().contains(day))
                        .map(HoursInWords::name);
        Stream<String> holidays = hours.closedOnHolidays() ? Stream.of("祝日") : Stream.empty();
        return Stream.of(inMonth, weekly, holidays)
                .flatMap(it -> it)
                .collect(Collectors.joining("、"));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.JAPAN) + "曜";
    }

    private static String time(LocalTime time) {
        return time.getHour() + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }
}
