package org.mitate.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Counts by one or two dimensions, with the sums that belong to them.
///
/// A list is a table of one column without sums beside it.
///
/// @param rows codes of what is counted, such as departments
/// @param columns codes of the second dimension; one for a list
/// @param counts row by row
record CountTable(List<String> rows, List<String> columns, List<List<Cell>> counts) {

    /// @param offered whether there could be anything to count
    record Cell(int count, boolean offered) {}

    CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    static CountTable list(List<String> rows, List<Integer> counts) {
        var cells = counts.stream().map(count -> List.of(new Cell(count, true))).toList();
        return new CountTable(rows, List.of(""), cells);
    }

    boolean isList() {
        return columns.size() == 1;
    }

    /// All numbers with their sums: the rows one after the other, each followed by its sum where
    /// the table has two dimensions, last the row of the sums.
    List<List<Cell>> withSums() {
        var all = new ArrayList<List<Cell>>();
        counts.forEach(row -> all.add(withSum(row)));
        all.add(withSum(IntStream.range(0, columns.size()).mapToObj(this::sum).toList()));
        return all;
    }

    private List<Cell> withSum(List<Cell> row) {
        if (isList()) return row;
        var longer = new ArrayList<>(row);
        longer.add(sum(row));
        return longer;
    }

    private Cell sum(int column) {
        return sum(counts.stream().map(row -> row.get(column)).toList());
    }

    private static Cell sum(List<Cell> cells) {
        return new Cell(
                cells.stream().mapToInt(Cell::count).sum(), cells.stream().anyMatch(Cell::offered));
    }
}
