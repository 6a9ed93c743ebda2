package org.mitate.hospital;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.ui.Texts;

/// The contact hours as people say them: 月曜から土曜 8時30分から16時30分.
record HoursInWords(ContactHours hours, Texts texts, Locale locale) {

    String open() {
        return text("hospital.hours", days(), time(hours.opens()), time(hours.closes()));
    }

    String closed() {
        var closures =
                Stream.of(daysInMonth(), daysOfWeek(), holidays(), closures())
                        .flatMap(List::stream)
                        .toList();
        return closures.isEmpty()
                ? text("hospital.closed.never")
                : text("hospital.closed", String.join(text("hospital.hours.and"), closures));
    }

    /// Days that an administrator closed, the earliest first; neighbouring ones as a range.
    String closedBesides(List<LocalDate> days) {
        var ranges = new ArrayList<List<LocalDate>>();
        for (var day : days) {
            var continues = !ranges.isEmpty() && ranges.getLast().getLast().plusDays(1).equals(day);
            if (!continues) ranges.add(new ArrayList<>());
            ranges.getLast().add(day);
        }
        return ranges.stream()
                .map(range -> range(range.getFirst(), range.getLast()))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(text("hospital.hours.and")),
                                all -> text("hospital.closed.extra", all)));
    }

    String time(LocalTime time) {
        var key = time.getMinute() == 0 ? "hospital.hours.hour" : "hospital.hours.time";
        return DateTimeFormatter.ofPattern(text(key), locale).format(time);
    }

    /// Neighbouring days are told as a range.
    private String days() {
        var ranges = new ArrayList<List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            if (!hours.days().contains(day)) {
                continue;
            }
            var continues = !ranges.isEmpty() && ranges.getLast().getLast().plus(1) == day;
            if (!continues) {
                ranges.add(new ArrayList<>());
            }
            ranges.getLast().add(day);
        }
        return ranges.stream()
                .map(this::range)
                .collect(Collectors.joining(text("hospital.hours.and")));
    }

    private String range(List<DayOfWeek> days) {
        return days.size() == 1
                ? day(days.getFirst())
                : text("hospital.hours.days", day(days.getFirst()), day(days.getLast()));
    }

    private String range(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? date(MonthDay.from(first))
                : text(
                        "hospital.hours.closure",
                        date(MonthDay.from(first)),
                        date(MonthDay.from(last)));
    }

    private List<String> daysInMonth() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> hours.closedInMonth().stream().anyMatch(it -> it.day() == day))
                .map(day -> text("hospital.hours.nthDay", nths(day), day(day)))
                .toList();
    }

    private String nths(DayOfWeek day) {
        return hours.closedInMonth().stream()
                .filter(it -> it.day() == day)
                .map(it -> text("hospital.hours.nth", it.nth()))
                .collect(Collectors.joining(text("hospital.hours.nth.and")));
    }

    private List<String> daysOfWeek() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> !hours.days().contains(day))
                .map(this::day)
                .toList();
    }

    private List<String> holidays() {
        return hours.closedOnHolidays() ? List.of(text("hospital.hours.holidays")) : List.of();
    }

    private List<String> closures() {
        return hours.extraClosures().stream()
                .map(it -> text("hospital.hours.closure", date(it.from()), date(it.to())))
                .toList();
    }

    private String date(MonthDay day) {
        return DateTimeFormatter.ofPattern(text("hospital.hours.monthDay"), locale).format(day);
    }

    private String day(DayOfWeek day) {
        return text("hospital.day." + day);
    }

    private String text(String key, Object... arguments) {
        return texts.in(locale, key, arguments);
    }
}
