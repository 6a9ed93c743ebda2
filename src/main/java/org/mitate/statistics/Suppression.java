package org.mitate.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mitate.statistics.CountTable.Cell;

/// Hides what is too small, and as much more as is needed so that nobody can compute it (rules.md
/// §8).
///
/// Two readers are tried. One knows only what is shown: each hidden number must leave at least
/// `smallest` further values possible. The other one even knows which numbers are hidden for being
/// small: none may be determined. While one of them finds out too much, more is hidden: the
/// cheapest set of numbers that lets the one found out grow unnoticed, sums last.
final class Suppression {

    private final List<List<Cell>> cells;
    private final boolean list;
    private final int smallest;
    private final int step;
    private final boolean[] hidden;

    private Suppression(CountTable table, int smallest, int step) {
        this.cells = table.withSums();
        this.list = table.isList();
        this.smallest = smallest;
        this.step = step;
        this.hidden = new boolean[cells.size() * width()];
    }

    /// The table with its sums as the public sees it.
    ///
    /// @param step 1 for exact numbers, else each is told in steps of so many
    static List<List<Shown>> of(CountTable table, int smallest, int step) {
        var suppression = new Suppression(table, smallest, step);
        suppression.hide();
        return suppression.shown();
    }

    private void hide() {
        for (int i = 0; i < hidden.length; i++) hidden[i] = isSmall(i);
        for (int weak = weakest(); weak >= 0; weak = weakest()) {
            if (!cover(weak) && !hideOneMore(weak)) return;
        }
    }

    /// Hides what has to move with a number for it to grow; false where that is hidden already.
    private boolean cover(int weak) {
        List<Integer> more =
                CheapestWay.round(arcs(false), weak, smallest, this::price).stream()
                        .filter(index -> !hidden[index])
                        .toList();
        more.forEach(index -> hidden[index] = true);
        return !more.isEmpty();
    }

    private long price(int index) {
        if (hidden[index]) return 0;
        if (!cell(index).offered()) return CheapestWay.CLOSED;
        return cell(index).count() + (long) sums(index) * Arc.UNKNOWN;
    }

    private int weakest() {
        int weak = findsOut(false);
        return weak >= 0 ? weak : findsOut(true);
    }

    /// The first hidden number about which a reader finds out too much; -1 for none.
    private int findsOut(boolean knowsWhy) {
        var circulation = new Circulation(arcs(knowsWhy));
        int needed = knowsWhy ? 1 : smallest;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && circulation.reach(i).width() < needed) return i;
        }
        return -1;
    }

    /// Hides the cheapest number in the row or column of what is found out; false where all is
    /// hidden.
    private boolean hideOneMore(int weak) {
        return IntStream.range(0, hidden.length)
                .filter(i -> !hidden[i] && cell(i).offered())
                .boxed()
                .min(
                        Comparator.comparing((Integer i) -> !meets(i, weak))
                                .thenComparing(this::price))
                .map(index -> hidden[index] = true)
                .isPresent();
    }

    private boolean meets(int one, int other) {
        return one / width() == other / width() || one % width() == other % width();
    }

    private int sums(int index) {
        int row = index / width() == cells.size() - 1 ? 1 : 0;
        int column = !list && index % width() == width() - 1 ? 1 : 0;
        return row + column;
    }

    private List<Arc> arcs(boolean knowsWhy) {
        return IntStream.range(0, hidden.length).mapToObj(i -> arc(i, knowsWhy)).toList();
    }

    private Arc arc(int index, boolean knowsWhy) {
        int row = index / width();
        int column = list ? cells.size() : cells.size() + index % width();
        boolean back = sums(index) == 1;
        int start = list ? 0 : row;
        int count = cell(index).count();
        return new Arc(
                back ? column : start,
                back ? start : column,
                count,
                least(index, knowsWhy),
                most(index, knowsWhy));
    }

    private int least(int index, boolean knowsWhy) {
        int count = cell(index).count();
        if (!hidden[index]) return cell(index).offered() ? count / step * step : 0;
        return knowsWhy && !isSmall(index) ? smallest : 0;
    }

    private int most(int index, boolean knowsWhy) {
        if (!hidden[index]) return cell(index).offered() ? least(index, knowsWhy) + step - 1 : 0;
        return knowsWhy && isSmall(index) ? smallest - 1 : Arc.UNKNOWN;
    }

    private boolean isSmall(int index) {
        return cell(index).offered() && cell(index).count() < smallest;
    }

    private List<List<Shown>> shown() {
        var rows = new ArrayList<List<Shown>>();
        for (int row = 0; row < cells.size(); row++) {
            int first = row * width();
            rows.add(IntStream.range(first, first + width()).mapToObj(this::shown).toList());
        }
        return rows;
    }

    private Shown shown(int index) {
        if (!cell(index).offered()) return Shown.NOTHING;
        return hidden[index] ? Shown.HIDDEN : Shown.of(cell(index).count(), step);
    }

    private Cell cell(int index) {
        return cells.get(index / width()).get(index % width());
    }

    private int width() {
        return cells.getFirst().size();
    }
}
