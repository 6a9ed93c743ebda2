package org.mitate.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A table in Markdown, printed row by row, ready for docs/performance.md.
final class Table {

    private Table() {}

    static void begin(String title, String... columns) {
        System.out.println("\n### " + title + "\n");
        row(Arrays.asList(columns));
        row(Collections.nCopies(columns.length, "---"));
    }

    static void row(List<String> cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    static void row(String... cells) {
        row(Arrays.asList(cells));
    }

    /// A table whose rows are [Measured].
    static void ofRates(String title) {
        begin(title, "", "per second", "p50", "p99", "CPU each");
    }

    static void row(String name, Measured measured) {
        var cells = new ArrayList<>(List.of(name));
        cells.addAll(measured.columns());
        row(cells);
    }
}
