package org.mitate.statistics;

import java.util.List;

/// The figures of one year: as the public sees them, or whole for the hospital.
///
/// @param isFinal whether the numbers are exact and will not change any more
/// @param held consultations by department and mode
public record YearFigures(
        FiscalYear year,
        Period period,
        boolean isFinal,
        Shown applications,
        Shown accepted,
        Published declined,
        Published held,
        LeadTime fromReceipt,
        LeadTime fromComplete) {

    /// A table with its sums as it may be shown.
    ///
    /// @param cells one row for each of `rows`, then the row of the sums; in a table of two
    /// dimensions each row ends with its sum
    public record Published(List<String> rows, List<String> columns, List<List<Shown>> cells) {

        public List<Shown> row(int place) {
            return cells.get(place);
        }

        public List<Shown> sums() {
            return cells.getLast();
        }

        public Shown total() {
            return sums().getLast();
        }
    }
}
