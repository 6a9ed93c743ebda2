package org.mitate.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// Up to which day a year is shown to the public, and in which steps.
///
/// Who keeps the page of two days could subtract them and see the one case between. So a year that
/// is not yet final ends with the last whole month and is told in steps of the smallest cell; exact
/// numbers come when nothing is entered for it any more, a month after its end.
///
/// @param smallest counts under it are suppressed
record PublicationPolicy(int smallest) {

    boolean isFinal(FiscalYear year, LocalDate today) {
        return today.isAfter(year.last().plusMonths(1));
    }

    int step(FiscalYear year, LocalDate today) {
        return isFinal(year, today) ? 1 : smallest;
    }

    Period period(FiscalYear year, LocalDate today, ZoneId zone) {
        LocalDate lastMonth = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        boolean over = lastMonth.isAfter(year.last());
        return new Period(year.first(), over ? year.last() : lastMonth, zone);
    }
}
