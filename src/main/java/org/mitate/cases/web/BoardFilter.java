package org.mitate.cases.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mitate.cases.BoardRow;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.web.BoardView.Due;
import org.mitate.ui.Form;

/// What of the board somebody wants to see; empty words mean all.
///
/// @param department code
/// @param mode code
/// @param party whom the case waits for
/// @param group the one group that is shown whole
public record BoardFilter(
        boolean dueToday,
        boolean overdue,
        String department,
        String mode,
        String party,
        String group) {

    static BoardFilter of(Form form) {
        String party = form.ticked("ours") ? Party.SECRETARIAT.name() : form.value("party");
        return new BoardFilter(
                form.ticked("today"),
                form.ticked("overdue"),
                form.value("department"),
                form.value("mode"),
                party,
                form.value("group"));
    }

    boolean lets(BoardRow row, Due due) {
        if (dueToday && due != Due.TODAY && due != Due.OVERDUE) return false;
        if (overdue && due != Due.OVERDUE) return false;
        return fits(party, row.next().waitingFor().name())
                && fits(mode, row.mode().name())
                && fits(department, row.department());
    }

    public boolean isEmpty() {
        return !dueToday && !overdue && (department + mode + party + group).isEmpty();
    }

    /// The address of the same list with this group whole.
    public String wholeGroup(String query, String name) {
        var address = new StringBuilder("/cases?group=").append(name);
        if (dueToday) address.append("&today=yes");
        if (overdue) address.append("&overdue=yes");
        add(address, "q", query);
        add(address, "department", department);
        add(address, "mode", mode);
        add(address, "party", party);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        if (value.isEmpty()) return;
        String safe = URLEncoder.encode(value, StandardCharsets.UTF_8);
        address.append('&').append(name).append('=').append(safe);
    }

    private static boolean fits(String wanted, String there) {
        return wanted.isEmpty() || wanted.equals(there);
    }
}
