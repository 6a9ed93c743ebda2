package org.mitate.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of figures with the plot above it; page and spreadsheet are both made from it, so that
/// they cannot disagree.
///
/// @param id of the section on the page and in the spreadsheet
/// @param how how it is counted, in a sentence
/// @param plot null where pictures say nothing
/// @param heads what stands above the columns; the first one is above the labels
public record FigureTable(
        String id,
        String title,
        String how,
        @Nullable Plot plot,
        List<String> heads,
        List<Line> lines) {

    /// @param link leads to more about this line; empty for none
    /// @param sum whether it sums up the lines above it
    public record Line(String label, String link, List<FigureCell> cells, boolean sum) {

        static Line of(String label, FigureCell... cells) {
            return new Line(label, "", List.of(cells), false);
        }
    }
}
