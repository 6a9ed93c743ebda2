package org.mitate.cases.web;

import java.util.List;
import java.util.Map;
import org.mitate.cases.BoardRow;

/// The board as it is drawn.
///
/// @param query what was searched for, or empty
/// @param departments names by code, for the filter
public record BoardView(
        String query,
        Filter filter,
        Counts counts,
        List<Group> groups,
        Map<String, String> departments) {

    /// @param department code, or empty for all
    public record Filter(boolean dueToday, boolean overdue, boolean ours, String department) {}

    public record Counts(int all, long dueToday, long overdue, long ours) {}

    /// @param name key of the group's name
    public record Group(String name, List<Line> lines) {}

    public record Line(BoardRow row, LeadClock clock, String department, Due due) {}

    /// How near the due time is.
    public enum Due {
        NONE,
        LATER,
        TODAY,
        OVERDUE
    }
}
