package org.mitate.scheduling.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/// A week of the calendar; weeks start on Sunday (rules.md §11).
///
/// @param days seven
public record CalendarWeek(List<Day> days) {

    /// @param holiday its Japanese name, or empty
    /// @param open whether the office is open
    public record Day(LocalDate date, boolean today, String holiday, boolean open) {}

    public LocalDate first() {
        return days.getFirst().date();
    }

    public LocalDate last() {
        return days.getLast().date();
    }

    public LocalDate before() {
        return first().minusWeeks(1);
    }

    public LocalDate after() {
        return first().plusWeeks(1);
    }

    static LocalDate sunday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() % 7);
    }

    /// The day that an address names, or the other one.
    static LocalDate read(String typed, LocalDate otherwise) {
        try {
            return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
