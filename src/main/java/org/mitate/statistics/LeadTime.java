package org.mitate.statistics;

import java.util.List;
import java.util.OptionalInt;

/// How many days something took: the median and the ninetieth percentile by nearest rank.
///
/// @param talks how many were measured
public record LeadTime(int talks, OptionalInt median, OptionalInt ninetieth) {

    private static final int HALF = 50;
    private static final int NINETY = 90;

    static LeadTime of(List<Integer> days) {
        return of(days, 0);
    }

    /// As published: a percentile says how many took longer, and how many did not, so neither may
    /// be a small number. With five as the smallest, that is a median from 10 and a ninetieth
    /// percentile from 50 talks on.
    static LeadTime of(List<Integer> days, int smallest) {
        List<Integer> sorted = days.stream().sorted().toList();
        return new LeadTime(days.size(), at(sorted, HALF, smallest), at(sorted, NINETY, smallest));
    }

    private static OptionalInt at(List<Integer> sorted, int percent, int smallest) {
        int rank = Math.ceilDiv(sorted.size() * percent, 100);
        boolean enough = rank >= smallest && sorted.size() - rank >= smallest;
        return rank > 0 && enough ? OptionalInt.of(sorted.get(rank - 1)) : OptionalInt.empty();
    }
}
