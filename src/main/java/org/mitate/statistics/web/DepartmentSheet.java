package org.mitate.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.statistics.FiscalYear;
import org.mitate.statistics.Tally;
import org.mitate.statistics.Yearbook;
import org.mitate.statistics.web.FigureTable.Line;

/// The departments beside each other; each line leads to the figures of that department.
record DepartmentSheet(FigureWords words, Yearbook yearbook, FiscalYear year) {

    FigureTable table(List<String> departments) {
        var lines = new ArrayList<Line>();
        for (String code : departments) {
            Tally tally = yearbook.whole(year, code);
            if (tally.applications() == 0 && tally.talks().isEmpty()) continue;
            lines.add(line(code, tally));
        }
        var heads =
                List.of(
                        text("department"),
                        text("applications"),
                        text("accepted"),
                        text("declined"),
                        text("held"),
                        text("median"));
        return new FigureTable(
                "departments",
                text("departments.title"),
                text("departments.how"),
                null,
                heads,
                lines);
    }

    private Line line(String code, Tally tally) {
        var median = tally.fromReceipt().median();
        var cells =
                List.of(
                        words.count(tally.applications()),
                        words.count(tally.accepted()),
                        words.count(tally.notAccepted()),
                        words.count(tally.talks().size()),
                        median.isPresent() ? words.days(median) : words.nothing());
        String link = "/figures/hospital?year=" + year.year() + "&department=" + code;
        return new Line(words.department(code), link, cells, false);
    }

    private String text(String key) {
        return words.page().text("statistics." + key);
    }
}
