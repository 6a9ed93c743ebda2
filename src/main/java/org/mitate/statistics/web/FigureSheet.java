package org.mitate.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.statistics.LeadTime;
import org.mitate.statistics.Shown;
import org.mitate.statistics.YearFigures;
import org.mitate.statistics.YearFigures.Published;
import org.mitate.statistics.web.FigureTable.Line;

/// The tables of a year.
final class FigureSheet {

    private final FigureWords words;
    private final FigurePlots plots;
    private final YearFigures figures;

    FigureSheet(FigureWords words, YearFigures figures, int target) {
        this.words = words;
        this.plots = new FigurePlots(words, target);
        this.figures = figures;
    }

    List<FigureTable> tables() {
        return List.of(overview(), declined(), held(), leadTimes());
    }

    private FigureTable overview() {
        var lines =
                List.of(
                        line("applications", figures.applications()),
                        line("accepted", figures.accepted()),
                        line("declined", figures.declined().total()),
                        line("held", figures.held().total()));
        var bars =
                List.of(
                        plots.bar(text("applications"), figures.applications()),
                        plots.bar(text("accepted"), figures.accepted()),
                        plots.bar(text("declined"), figures.declined().total()),
                        plots.bar(text("held"), figures.held().total()));
        return table("overview", plots.of("overview", bars), cases("what"), lines);
    }

    private FigureTable declined() {
        Published declined = figures.declined();
        var lines = new ArrayList<Line>();
        var bars = new ArrayList<FigurePlots.Drawn>();
        for (int i = 0; i < declined.rows().size(); i++) {
            String label = words.page().text("statistics.reason." + declined.rows().get(i));
            Shown shown = declined.row(i).getFirst();
            lines.add(Line.of(label, words.count(shown)));
            bars.add(plots.bar(label, shown));
        }
        lines.add(sum(declined.sums()));
        return table("declined", plots.of("declined", bars), cases("reason"), lines);
    }

    private FigureTable held() {
        Published held = figures.held();
        var lines = new ArrayList<Line>();
        var bars = new ArrayList<FigurePlots.Drawn>();
        int others = 0;
        for (int i = 0; i < held.rows().size(); i++) {
            if (saysNothing(held.row(i))) others++;
            if (saysNothing(held.row(i)) || isZero(held.row(i))) continue;
            String label = words.department(held.rows().get(i));
            lines.add(new Line(label, "", cells(held.row(i)), false));
            bars.add(plots.bar(label, held.row(i)));
        }
        if (others > 0) lines.add(others(others, held.columns().size() + 1));
        lines.add(sum(held.sums()));
        var heads = new ArrayList<>(List.of(text("department")));
        held.columns().forEach(mode -> heads.add(words.page().text("mode." + mode)));
        heads.add(text("all"));
        return table("held", plots.ofModes(bars), heads, lines);
    }

    private FigureTable leadTimes() {
        var lines =
                List.of(
                        line("fromReceipt", figures.fromReceipt()),
                        line("fromComplete", figures.fromComplete()));
        var heads = List.of(text("span"), text("median"), text("ninetieth"));
        return table("leadTimes", plots.ofLeadTimes(figures), heads, lines);
    }

    private static boolean saysNothing(List<Shown> row) {
        return row.stream().allMatch(cell -> cell.isHidden() || cell instanceof Shown.Nothing);
    }

    private static boolean isZero(List<Shown> row) {
        return row.getLast() instanceof Shown.Exact exact && exact.count() == 0;
    }

    private Line others(int departments, int cells) {
        String label = words.page().text("statistics.otherDepartments", departments);
        return new Line(label, "", Stream.generate(words::hidden).limit(cells).toList(), false);
    }

    private Line line(String key, Shown shown) {
        return Line.of(text(key), words.count(shown));
    }

    private Line line(String key, LeadTime time) {
        return Line.of(text(key), words.days(time.median()), words.days(time.ninetieth()));
    }

    private Line sum(List<Shown> sums) {
        return new Line(text("all"), "", cells(sums), true);
    }

    private List<FigureCell> cells(List<Shown> row) {
        return row.stream().map(words::count).toList();
    }

    private List<String> cases(String first) {
        return List.of(text(first), text("cases"));
    }

    private FigureTable table(
            String id, @Nullable Plot plot, List<String> heads, List<Line> lines) {
        return new FigureTable(id, text(id + ".title"), text(id + ".how"), plot, heads, lines);
    }

    private String text(String key) {
        return words.page().text("statistics." + key);
    }
}
