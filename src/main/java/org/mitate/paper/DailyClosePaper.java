package org.mitate.paper;

import java.util.List;

/// The close of a day at the counter (日計表), to be signed and kept.
///
/// @param lines one for each way to pay
/// @param first number of the first receipt; empty where none was written
/// @param entries all receipts and refunds it holds
public record DailyClosePaper(
        Letterhead letterhead,
        String day,
        String closed,
        String by,
        List<Line> lines,
        Line all,
        Drawer drawer,
        String first,
        String last,
        List<Entry> entries)
        implements Paper {

    public record Line(
            String means, int receipts, String taken, int refunds, String returned, String net) {}

    /// The cash drawer.
    public record Drawer(
            String change,
            String moved,
            String expected,
            String counted,
            String difference,
            String note) {}

    public record Entry(String number, String day, String caseNumber, String means, String yen) {}

    @Override
    public String title() {
        return "日計表";
    }
}
