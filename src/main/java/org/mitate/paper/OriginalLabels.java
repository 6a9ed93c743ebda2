package org.mitate.paper;

import java.util.ArrayList;
import java.util.List;
import org.mitate.shared.CaseNumber;

/// Labels to stick on originals that are lent to the hospital: the number, what it is, which piece,
/// and the code that opens its record. No name stands on them (rules.md §10).
///
/// @param oneByOne each on a page as large as itself, for a label printer; otherwise on A4
public record OriginalLabels(List<Label> labels, boolean oneByOne) implements Paper {

    private static final int ACROSS = 3;

    /// @param original its number within the case
    /// @param what such as 病理標本
    /// @param piece counted from 1
    public record Label(CaseNumber number, int original, String what, int piece, int pieces) {}

    public OriginalLabels {
        labels = List.copyOf(labels);
    }

    /// The labels as they stand on the sheet, side by side.
    List<List<Label>> rows() {
        var rows = new ArrayList<List<Label>>();
        for (int i = 0; i < labels.size(); i += ACROSS) {
            rows.add(labels.subList(i, Math.min(i + ACROSS, labels.size())));
        }
        return rows;
    }

    @Override
    public String title() {
        return "原本ラベル";
    }
}
