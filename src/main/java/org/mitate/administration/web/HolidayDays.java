package org.mitate.administration.web;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mitate.hospital.Holidays;

/// The days in which two lists of holidays differ, with the law's days beyond the end of each.
public record HolidayDays(
        SortedMap<LocalDate, String> added, SortedMap<LocalDate, String> removed) {

    /// Before it nobody consulted here.
    private static final int FIRST_YEAR = 2020;

    /// How far beyond the longer list computed days are compared.
    private static final int YEARS_BEYOND = 1;

    static HolidayDays between(Holidays before, Holidays after) {
        var added = new TreeMap<LocalDate, String>();
        var removed = new TreeMap<LocalDate, String>();
        int last = Math.max(before.lastListedYear(), after.lastListedYear()) + YEARS_BEYOND;
        for (int year = FIRST_YEAR; year <= last; year++) {
            var old = before.in(year);
            var now = after.in(year);
            now.forEach(
                    (day, name) -> {
                        if (!old.containsKey(day)) added.put(day, name);
                    });
            old.forEach(
                    (day, name) -> {
                        if (!now.containsKey(day)) removed.put(day, name);
                    });
        }
        return new HolidayDays(added, removed);
    }

    public boolean isSame() {
        return added.isEmpty() && removed.isEmpty();
    }
}
