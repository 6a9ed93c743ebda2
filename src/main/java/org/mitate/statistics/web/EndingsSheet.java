package org.mitate.statistics.web;

import java.util.List;
import org.mitate.statistics.Tally;
import org.mitate.statistics.web.FigureTable.Line;

/// How else cases came to an end: for the hospital only.
record EndingsSheet(FigureWords words, Tally tally) {

    FigureTable table() {
        var page = words.page();
        return new FigureTable(
                "endings",
                page.text("statistics.endings.title"),
                page.text("statistics.endings.how"),
                null,
                List.of(page.text("statistics.what"), page.text("statistics.cases")),
                Tally.OTHER_ENDS.stream().map(this::line).toList());
    }

    private Line line(String stage) {
        int ended = tally.ended().getOrDefault(stage, 0);
        return Line.of(words.page().text("stage." + stage), words.count(ended));
    }
}
