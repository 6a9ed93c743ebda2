package org.mitate.statistics;

import java.time.LocalDate;
import java.time.Month;

/// A fiscal year (年度), named after the calendar year in which it begins (rules.md §8, §11).
public record FiscalYear(int year, Month begins) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate date, Month begins) {
        boolean before = date.getMonth().compareTo(begins) < 0;
        return new FiscalYear(before ? date.getYear() - 1 : date.getYear(), begins);
    }

    public LocalDate first() {
        return LocalDate.of(year, begins, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1, begins);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
