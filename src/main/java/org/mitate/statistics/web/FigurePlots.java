package org.mitate.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.statistics.LeadTime;
import org.mitate.statistics.Shown;
import org.mitate.statistics.YearFigures;
import org.mitate.statistics.web.Plot.Bar;
import org.mitate.statistics.web.Plot.Key;
import org.mitate.statistics.web.Plot.Mark;
import org.mitate.statistics.web.PlotScale.Part;

/// Draws figures as bars: what is suppressed has none, and where all is, nothing is drawn.
///
/// @param target the days within which a consultation should be held
record FigurePlots(FigureWords words, int target) {

    private static final String MAIN = "plot-main";
    private static final String SECOND = "plot-second";
    private static final String SOFT = "plot-soft";

    /// A bar before the scale is known.
    record Drawn(String label, String value, List<Part> parts) {

        double length() {
            return parts.stream().mapToDouble(Part::size).sum();
        }
    }

    Drawn bar(String label, Shown shown) {
        return new Drawn(label, words.count(shown).text(), parts(shown, MAIN));
    }

    /// In person and online one after the other, last their sum; where one is suppressed only the
    /// sum is drawn.
    Drawn bar(String label, List<Shown> row) {
        Shown sum = row.getLast();
        List<Shown> modes = row.subList(0, row.size() - 1);
        boolean whole = modes.stream().noneMatch(mode -> mode.isHidden() || isRange(mode));
        var parts = new ArrayList<Part>();
        if (whole) {
            parts.addAll(parts(modes.getFirst(), MAIN));
            parts.addAll(parts(modes.getLast(), SECOND));
        } else {
            parts.addAll(parts(sum, MAIN));
        }
        return new Drawn(label, words.count(sum).text(), parts);
    }

    @Nullable Plot of(String id, List<Drawn> bars) {
        boolean ranges =
                bars.stream().flatMap(bar -> bar.parts().stream()).anyMatch(p -> is(p, SOFT));
        return plot(id, bars, ranges ? List.of(key(SOFT, "range")) : List.of());
    }

    @Nullable Plot ofModes(List<Drawn> bars) {
        boolean two =
                bars.stream().flatMap(bar -> bar.parts().stream()).anyMatch(p -> is(p, SECOND));
        if (!two) return of("held", bars);
        return plot("held", bars, List.of(key(MAIN, "inPerson"), key(SECOND, "online")));
    }

    /// The median dark, from there to the ninetieth percentile pale, the target as a line.
    @Nullable Plot ofLeadTimes(YearFigures figures) {
        var bars =
                List.of(
                        bar("fromReceipt", figures.fromReceipt()),
                        bar("fromComplete", figures.fromComplete()));
        double longest = bars.stream().mapToDouble(Drawn::length).max().orElse(0);
        if (longest == 0) return null;
        var scale = PlotScale.upTo(Math.max(longest, target));
        return new Plot(
                "leadTimes",
                text("leadTimes.title"),
                text("leadTimes.plot"),
                bars.stream().map(bar -> drawn(bar, scale)).toList(),
                List.of(key(MAIN, "median"), key(SOFT, "ninetieth")),
                new Mark(scale.at(target), words.page().text("statistics.target", target)));
    }

    private Drawn bar(String key, LeadTime time) {
        var parts = new ArrayList<Part>();
        int median = time.median().orElse(0);
        parts.add(new Part(median, MAIN));
        parts.add(new Part(time.ninetieth().orElse(median) - median, SOFT));
        String value =
                time.ninetieth().isEmpty()
                        ? words.days(time.median()).text()
                        : words.days(time.median()).text()
                                + " / "
                                + words.days(time.ninetieth()).text();
        return new Drawn(text(key), value, parts);
    }

    private @Nullable Plot plot(String id, List<Drawn> bars, List<Key> keys) {
        double longest = bars.stream().mapToDouble(Drawn::length).max().orElse(0);
        if (longest == 0) return null;
        var scale = PlotScale.upTo(longest);
        return new Plot(
                id,
                text(id + ".title"),
                text("plot"),
                bars.stream().map(bar -> drawn(bar, scale)).toList(),
                keys,
                null);
    }

    private static Bar drawn(Drawn bar, PlotScale scale) {
        return new Bar(bar.label(), bar.value(), scale.stack(bar.parts()));
    }

    private static List<Part> parts(Shown shown, String look) {
        return switch (shown) {
            case Shown.Exact exact -> List.of(new Part(exact.count(), look));
            case Shown.Range range ->
                    List.of(
                            new Part(range.least(), look),
                            new Part(range.most() - range.least(), SOFT));
            case Shown.Hidden hidden -> List.of();
            case Shown.Nothing nothing -> List.of();
        };
    }

    private Key key(String look, String meaning) {
        return new Key(look, text("key." + meaning));
    }

    private static boolean isRange(Shown shown) {
        return shown instanceof Shown.Range;
    }

    private static boolean is(Part part, String look) {
        return part.look().equals(look);
    }

    private String text(String key) {
        return words.page().text("statistics." + key);
    }
}
