package org.mitate.statistics.web;

import java.util.List;
import java.util.Optional;
import org.mitate.shared.Refusal;
import org.mitate.statistics.FiscalYear;
import org.mitate.statistics.web.FiguresView.YearLink;

/// The year that was asked for, among those there are.
record YearChoice(List<FiscalYear> years, FiscalYear chosen) {

    /// @param asked the calendar year in which it begins; empty for the one to begin with
    static YearChoice of(List<FiscalYear> years, String asked, FiscalYear first) {
        if (asked.isEmpty()) return new YearChoice(years, first);
        return new YearChoice(
                years, find(years, asked).orElseThrow(() -> Refusal.notFound("NO_SUCH_YEAR")));
    }

    List<YearLink> links(FigureWords words, String before, String after) {
        return years.stream()
                .map(
                        year ->
                                new YearLink(
                                        words.year(year),
                                        before + year.year() + after,
                                        year.equals(chosen)))
                .toList();
    }

    private static Optional<FiscalYear> find(List<FiscalYear> years, String asked) {
        return years.stream().filter(year -> String.valueOf(year.year()).equals(asked)).findFirst();
    }
}
