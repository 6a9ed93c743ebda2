package org.mitate.bench;

import java.util.List;

/// How a load went.
///
/// @param p50 milliseconds within which half of the turns ended
/// @param cpu milliseconds of the program and its database for each turn
record Measured(int turns, double perSecond, double p50, double p99, double cpu) {

    static Measured of(List<Long> nanos, double seconds, long cpuMillis) {
        var sorted = nanos.stream().sorted().toList();
        int turns = sorted.size();
        if (turns == 0) throw new IllegalStateException("nothing was measured");
        return new Measured(
                turns,
                turns / seconds,
                sorted.get(turns / 2) / 1e6,
                sorted.get(Math.min(turns - 1, turns * 99 / 100)) / 1e6,
                (double) cpuMillis / turns);
    }

    /// The four columns of a table.
    List<String> columns() {
        return List.of(
                "%,.0f".formatted(perSecond),
                "%.1f ms".formatted(p50),
                "%.1f ms".formatted(p99),
                "%.2f ms".formatted(cpu));
    }
}
