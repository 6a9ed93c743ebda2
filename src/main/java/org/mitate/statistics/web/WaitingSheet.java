package org.mitate.statistics.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.statistics.Waiting;
import org.mitate.statistics.web.FigureTable.Line;
import org.mitate.statistics.web.Plot.Bar;
import org.mitate.statistics.web.Plot.Key;
import org.mitate.statistics.web.PlotScale.Part;

/// How long cases stand in each stage, as a table and a plot.
///
/// @param now what the oldest case is measured against
record WaitingSheet(FigureWords words, Instant now) {

    FigureTable table(List<Waiting> stages) {
        var heads =
                List.of(
                        text("stage"),
                        text("passed"),
                        text("median"),
                        text("ninetieth"),
                        text("here"),
                        text("oldest"));
        return new FigureTable(
                "waiting",
                text("waiting.title"),
                text("waiting.how"),
                plot(stages),
                heads,
                stages.stream().map(this::line).toList());
    }

    private Line line(Waiting stage) {
        boolean measured = stage.passed() > 0;
        return Line.of(
                name(stage),
                words.count(stage.passed()),
                words.days(stage.median(), measured),
                words.days(stage.ninetieth(), measured),
                words.count(stage.now()),
                oldest(stage.oldestSince()));
    }

    private FigureCell oldest(@Nullable Instant since) {
        if (since == null) return words.nothing();
        return words.days(java.time.Duration.between(since, now), true);
    }

    private Plot plot(List<Waiting> stages) {
        double longest =
                stages.stream()
                        .mapToDouble(stage -> FigureWords.days(stage.ninetieth()))
                        .max()
                        .orElse(0);
        var scale = PlotScale.upTo(longest);
        return new Plot(
                "waiting",
                text("waiting.title"),
                text("waiting.plot"),
                stages.stream().map(stage -> bar(stage, scale)).toList(),
                List.of(
                        new Key("plot-main", text("key.median")),
                        new Key("plot-soft", text("key.ninetieth"))),
                null);
    }

    private Bar bar(Waiting stage, PlotScale scale) {
        double median = FigureWords.days(stage.median());
        double rest = FigureWords.days(stage.ninetieth()) - median;
        boolean measured = stage.passed() > 0;
        return new Bar(
                name(stage),
                words.days(stage.median(), measured).text(),
                scale.stack(List.of(new Part(median, "plot-main"), new Part(rest, "plot-soft"))));
    }

    private String name(Waiting stage) {
        return words.page().text("stage." + stage.stage());
    }

    private String text(String key) {
        return words.page().text("statistics." + key);
    }
}
