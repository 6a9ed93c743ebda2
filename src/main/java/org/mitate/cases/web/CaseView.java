package org.mitate.cases.web;

import gg.jte.Content;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Transition;

/// The case page as it is drawn.
///
/// @param onward what the reader may do now, the next thing first
/// @param outward ways in which the case ends or leaves the line
/// @param siblings the other cases of the same application
/// @param journal the newest line first
public record CaseView(
        CaseFile file,
        String department,
        LeadClock clock,
        Way way,
        List<Transition> onward,
        List<Transition> outward,
        List<Sibling> siblings,
        List<Content> persons,
        List<Content> matter,
        List<Content> history,
        List<JournalEntry> journal) {

    /// The next thing to do; closing a case only when nothing is open any more.
    public boolean isMain(Transition step) {
        boolean finished = file.course().next().task().equals("FINISH_CASE");
        return step == onward.getFirst() && (step != Transition.CLOSE || finished);
    }

    /// @param department its name
    public record Sibling(CaseFile file, String department) {}
}
