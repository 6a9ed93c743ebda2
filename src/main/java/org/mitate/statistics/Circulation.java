package org.mitate.statistics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// What a reader can find out about one number of a table from all others that are shown.
///
/// The inner numbers of a table with its sums are a circulation, and such systems of whole numbers
/// are solved exactly by flows: a number can grow by what can flow from its end back to its start
/// along numbers that are not fixed, and shrink by what can flow the other way.
final class Circulation {

    /// The values that one number can have.
    record Reach(int least, int most) {

        int width() {
            return most - least;
        }
    }

    private final List<Arc> arcs;
    private final int points;

    Circulation(List<Arc> arcs) {
        this.arcs = List.copyOf(arcs);
        this.points =
                1 + arcs.stream().mapToInt(arc -> Math.max(arc.from(), arc.to())).max().orElse(0);
    }

    Reach reach(int index) {
        Arc arc = arcs.get(index);
        int up = flow(index, arc.to(), arc.from(), arc.most() - arc.value());
        int down = flow(index, arc.from(), arc.to(), arc.value() - arc.least());
        return new Reach(arc.value() - down, arc.value() + up);
    }

    /// The greatest flow between two points beside one arc, up to a limit.
    private int flow(int without, int source, int sink, int limit) {
        int[][] room = room(without);
        int flowed = 0;
        while (flowed < limit) {
            int[] before = way(room, source, sink);
            if (before[sink] < 0) break;
            int more = limit - flowed;
            for (int at = sink; at != source; at = before[at]) {
                more = Math.min(more, room[before[at]][at]);
            }
            for (int at = sink; at != source; at = before[at]) {
                room[before[at]][at] -= more;
                room[at][before[at]] += more;
            }
            flowed += more;
        }
        return flowed;
    }

    private int[][] room(int without) {
        int[][] room = new int[points][points];
        for (int i = 0; i < arcs.size(); i++) {
            if (i == without) continue;
            Arc arc = arcs.get(i);
            add(room, arc.from(), arc.to(), arc.most() - arc.value());
            add(room, arc.to(), arc.from(), arc.value() - arc.least());
        }
        return room;
    }

    private static void add(int[][] room, int from, int to, int more) {
        room[from][to] = Math.min(Arc.UNKNOWN, room[from][to] + more);
    }

    /// The point before each point on a shortest way; -1 where none leads.
    private int[] way(int[][] room, int source, int sink) {
        int[] before = new int[points];
        Arrays.fill(before, -1);
        before[source] = source;
        var next = new ArrayDeque<Integer>(List.of(source));
        while (!next.isEmpty() && before[sink] < 0) {
            int from = next.remove();
            for (int to = 0; to < points; to++) {
                if (before[to] >= 0 || room[from][to] == 0) continue;
                before[to] = from;
                next.add(to);
            }
        }
        return before;
    }
}
