package org.mitate.statistics;

import java.util.List;
import org.mitate.statistics.YearFigures.Published;

/// How finely figures are told.
///
/// @param smallest counts under it are suppressed
/// @param step 1 for exact numbers, else each is told in steps of so many
record Grain(int smallest, int step) {

    /// Nothing suppressed: for the hospital itself.
    static final Grain FINEST = new Grain(0, 1);

    /// A number that stands alone, so that nothing can be computed from it.
    Shown alone(int count) {
        return count < smallest ? Shown.HIDDEN : Shown.of(count, step);
    }

    Published table(CountTable table) {
        return new Published(table.rows(), table.columns(), Suppression.of(table, smallest, step));
    }

    LeadTime time(List<Integer> days) {
        return LeadTime.of(days, smallest);
    }
}
