package org.mitate.statistics.web;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.JapaneseDates;
import org.mitate.statistics.FiscalYear;
import org.mitate.statistics.Shown;
import org.mitate.ui.Page;

/// Puts figures into the words of the reader.
record FigureWords(Page page, Hospital hospital) {

    /// As the nation's statistics write what is suppressed, and what does not exist.
    static final String HIDDEN = "x";

    static final String NOTHING = "-";

    String year(FiscalYear year) {
        if (!page.japanese()) {
            return page.text("statistics.year", year(year.year()), year(year.last().getYear()));
        }
        String era = JapaneseDates.inEra(year.first()).replaceFirst("年.*", "年");
        return page.text("statistics.year", era, year(year.year()));
    }

    String department(String code) {
        return hospital.departments()
                .find(new DepartmentCode(code))
                .map(department -> department.name().in(page.locale()))
                .orElse(code);
    }

    FigureCell count(Shown shown) {
        return switch (shown) {
            case Shown.Exact exact -> count(exact.count());
            case Shown.Range range -> range(range);
            case Shown.Hidden hidden -> hidden();
            case Shown.Nothing nothing -> nothing();
        };
    }

    /// As a person reads it in the spreadsheet too: `5-9` would become a day in May there.
    private FigureCell range(Shown.Range range) {
        String text = page.text("statistics.range", range.least(), range.most());
        return new FigureCell(text, text);
    }

    FigureCell count(int count) {
        return new FigureCell(page.text("statistics.count", count), count);
    }

    FigureCell days(OptionalInt days) {
        return days.isPresent()
                ? new FigureCell(page.text("statistics.days", days.getAsInt()), days.getAsInt())
                : hidden();
    }

    /// Days with one decimal; a dash where nothing was measured.
    FigureCell days(Duration duration, boolean measured) {
        if (!measured) return nothing();
        String days = String.format(Locale.ROOT, "%.1f", days(duration));
        return new FigureCell(page.text("statistics.daysAndPart", days), Double.valueOf(days));
    }

    static double days(Duration duration) {
        return duration.toMinutes() / (24 * 60.0);
    }

    FigureCell hidden() {
        return new FigureCell(HIDDEN, HIDDEN);
    }

    FigureCell nothing() {
        return new FigureCell(page.text("statistics.nothing"), NOTHING);
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
