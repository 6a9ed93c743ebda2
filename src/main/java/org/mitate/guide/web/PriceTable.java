package org.mitate.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.Price;
import org.mitate.hospital.terms.Mode;

/// The prices of all modes side by side: a row for every boundary, a cell over the rows of its
/// step.
public record PriceTable(List<Mode> modes, List<Row> rows) {

    static PriceTable of(FeeSchedule fees) {
        var modes = List.of(Mode.values());
        var ends =
                modes.stream()
                        .flatMap(mode -> fees.steps(mode).stream())
                        .map(Price.Step::toSeconds)
                        .distinct()
                        .sorted()
                        .toList();
        var rows = new ArrayList<Row>();
        for (var end : ends) {
            rows.add(
                    new Row(
                            end / 60,
                            modes.stream()
                                    .map(mode -> cell(fees.steps(mode), end, ends))
                                    .toList()));
        }
        return new PriceTable(modes, rows);
    }

    private static Cell cell(List<Price.Step> steps, int end, List<Integer> ends) {
        var found = steps.stream().filter(it -> it.toSeconds() >= end).findFirst();
        if (found.isEmpty()) {
            return new Cell(Optional.empty(), 0, 1);
        }
        var step = found.get();
        var rows = ends.stream().filter(it -> isWithin(step, it)).toList();
        var yen =
                end == rows.getFirst() ? Optional.of(step.yen().amount()) : Optional.<Long>empty();
        return new Cell(yen, step.toSeconds() / 60, yen.isPresent() ? rows.size() : 0);
    }

    private static boolean isWithin(Price.Step step, int end) {
        return end >= step.fromSeconds() && end <= step.toSeconds();
    }

    /// @param minutes up to and including
    public record Row(int minutes, List<Cell> cells) {}

    /// @param yen empty where the mode is not offered that long
    /// @param rows how many rows it covers; 0 where one above covers it
    public record Cell(Optional<Long> yen, int untilMinutes, int rows) {}
}
