package org.mitate.guide.web;

import java.time.DateTimeException;
import java.time.LocalDate;

/// The years for which calendar and prices can be told.
final class Calendars {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2099;

    private Calendars() {}

    static LocalDate within(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range: " + date);
        }
        return date;
    }
}
