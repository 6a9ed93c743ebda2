package org.mitate.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/// The cheapest way by which a number could grow unnoticed: the numbers that would have to move
/// with it are those to hide.
final class CheapestWay {

    /// The price of what cannot be hidden.
    static final long CLOSED = Long.MAX_VALUE / 4;

    private final List<Arc> arcs;
    private final int growth;
    private final long[] price;
    private final int[] by;

    private CheapestWay(List<Arc> arcs, int growth) {
        this.arcs = arcs;
        this.growth = growth;
        int points = 1 + arcs.stream().mapToInt(a -> Math.max(a.from(), a.to())).max().orElse(0);
        this.price = new long[points];
        this.by = new int[points];
    }

    /// @param index of the number that should be able to grow
    /// @param growth by how much; a number that shrinks with it must be as large
    /// @param price of hiding a number, by its index
    /// @return the indexes of the numbers on the way; none where there is no way
    static List<Integer> round(List<Arc> arcs, int index, int growth, IntToLongFunction price) {
        var way = new CheapestWay(arcs, growth);
        Arc arc = arcs.get(index);
        way.spread(arc.to(), index, price);
        return way.back(arc.from(), arc.to());
    }

    private void spread(int start, int without, IntToLongFunction cost) {
        Arrays.fill(price, CLOSED);
        Arrays.fill(by, -1);
        price[start] = 0;
        for (int round = 0; round < price.length; round++) {
            for (int i = 0; i < arcs.size(); i++) {
                if (i == without) continue;
                Arc arc = arcs.get(i);
                long more = cost.applyAsLong(i);
                reach(arc.from(), arc.to(), more, i);
                if (arc.value() >= growth) reach(arc.to(), arc.from(), more, i);
            }
        }
    }

    private void reach(int from, int to, long more, int arc) {
        if (more >= CLOSED || price[from] >= CLOSED || price[from] + more >= price[to]) return;
        price[to] = price[from] + more;
        by[to] = arc;
    }

    private List<Integer> back(int end, int start) {
        var way = new ArrayList<Integer>();
        if (price[end] >= CLOSED) return way;
        for (int at = end; at != start; ) {
            Arc arc = arcs.get(by[at]);
            way.add(by[at]);
            at = arc.to() == at ? arc.from() : arc.to();
        }
        return way;
    }
}
