package org.mitate.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A patient reader who tries every table that agrees with what is shown: not clever, so that it
/// can be trusted to check the clever one.
final class TableSolver {

    /// Enough beyond the values of the tests to see that a number is not bounded narrowly.
    private static final int HIGHEST = 12;

    private final CountTable table;
    private final int smallest;
    private final List<List<CountTable.Cell>> sums;
    private final List<List<Shown>> shown;
    private final List<List<Set<Integer>>> found = new ArrayList<>();
    private final int[][] tried;

    /// @param smallest for a reader who also knows which numbers are hidden for being under it; 0
    /// for one who knows only what is shown
    TableSolver(CountTable table, List<List<Shown>> shown, int smallest) {
        this.table = table;
        this.smallest = smallest;
        this.sums = table.withSums();
        this.shown = shown;
        this.tried = new int[table.rows().size()][table.columns().size()];
        for (var row : shown) {
            var sets = new ArrayList<Set<Integer>>();
            row.forEach(cell -> sets.add(new TreeSet<>()));
            found.add(sets);
        }
        guess(0);
    }

    /// The values that the number can have, by row and column of the table with its sums.
    Set<Integer> values(int row, int column) {
        return found.get(row).get(column);
    }

    private void guess(int place) {
        int columns = table.columns().size();
        if (place == tried.length * columns) {
            keepIfItAgrees();
            return;
        }
        int row = place / columns;
        if (place % columns == 0 && row > 0 && !rowAgrees(row - 1)) return;
        for (int value = 0; value <= HIGHEST; value++) {
            if (!agrees(row, place % columns, value)) continue;
            tried[row][place % columns] = value;
            guess(place + 1);
        }
    }

    private void keepIfItAgrees() {
        for (int row = 0; row <= tried.length; row++) if (!rowAgrees(row)) return;
        for (int row = 0; row < shown.size(); row++) {
            List<Integer> values = row(row);
            for (int column = 0; column < values.size(); column++) {
                found.get(row).get(column).add(values.get(column));
            }
        }
    }

    private boolean rowAgrees(int row) {
        List<Integer> values = row(row);
        for (int column = 0; column < values.size(); column++) {
            if (!agrees(row, column, values.get(column))) return false;
        }
        return true;
    }

    /// A row with its sum; the last one is that of the sums.
    private List<Integer> row(int row) {
        var values = new ArrayList<Integer>();
        for (int column = 0; column < table.columns().size(); column++) {
            values.add(row < tried.length ? tried[row][column] : sum(column));
        }
        if (!table.isList()) values.add(values.stream().mapToInt(Integer::intValue).sum());
        return values;
    }

    private int sum(int column) {
        int sum = 0;
        for (int[] row : tried) sum += row[column];
        return sum;
    }

    private boolean agrees(int row, int column, int value) {
        int really = sums.get(row).get(column).count();
        return switch (shown.get(row).get(column)) {
            case Shown.Exact exact -> value == exact.count();
            case Shown.Range range -> value >= range.least() && value <= range.most();
            case Shown.Hidden hidden -> smallest == 0 || (value < smallest) == (really < smallest);
            case Shown.Nothing nothing -> value == 0;
        };
    }
}
