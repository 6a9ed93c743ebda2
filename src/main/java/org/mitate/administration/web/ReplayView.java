package org.mitate.administration.web;

import java.util.List;
import org.mitate.hospital.change.Replay;

/// @param sums what changes in all, in sentences
/// @param rows the newest of them
public record ReplayView(Replay replay, List<String> sums, List<Row> rows) {

    /// How many rows a page shows.
    static final int MOST = 100;

    public record Row(String number, String day, String what, String before, String after) {}

    public int hidden() {
        return replay.effects().size() - rows.size();
    }
}
