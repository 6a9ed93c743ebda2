package org.mitate.billing.web;

import java.util.List;

/// The counter: whose consultation was today, who is still due from earlier days, what was paid
/// today, or what a search found.
///
/// @param differences between our books and the card gateway's that somebody should clear up
public record CounterView(
        String query,
        List<Row> today,
        List<Row> earlier,
        List<Row> paid,
        List<Row> found,
        int differences) {

    /// @param key opens the bill; empty from the tenth row on
    public record Row(BillView view, String key) {}

    public int due() {
        return today.size() + earlier.size();
    }
}
