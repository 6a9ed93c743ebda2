package org.mitate.cases.web;

import java.util.List;
import java.util.Map;
import org.mitate.cases.BoardRow;
import org.mitate.cases.FoundPerson;

/// The board as it is drawn.
///
/// @param query what was searched for, or empty
/// @param departments names by code, for the filter
/// @param persons what tells found people apart, by number; empty on the board itself
public record BoardView(
        String query,
        BoardFilter filter,
        Counts counts,
        List<Group> groups,
        Map<String, String> departments,
        Map<String, FoundPerson> persons) {

    public record Counts(int all, long dueToday, long overdue, long ours) {}

    /// @param name of the group; its words are `cases.group.<name>`
    /// @param size how many there are, of which the first stand here
    public record Group(String name, int size, List<Line> lines) {

        public boolean isCut() {
            return lines.size() < size;
        }
    }

    public record Line(BoardRow row, LeadClock clock, String department, Due due) {}

    /// How near the due time is.
    public enum Due {
        NONE,
        LATER,
        TODAY,
        OVERDUE
    }
}
