package org.mitate.guide.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Transition;

/// What the applicant may read at each stage. How a case ends is told by telephone first (rules.md
/// CH03).
final class StatusStories {

    /// The line that the secretariat's call leaves in the journal once it has told the end.
    private static final String TOLD = "TOLD";

    private StatusStories() {}

    static StatusStory of(CaseFile file, List<JournalEntry> journal) {
        if (file.isDead()) return StatusStory.TELEPHONE_ONLY;
        if (has(journal, Transition.END_CONSENT.name())) return StatusStory.NO_LONGER_SHOWN;
        return switch (file.stage()) {
            case RECEIVED, CHECKING -> StatusStory.RECEIVED;
            case INCOMPLETE -> StatusStory.INCOMPLETE;
            case IN_REVIEW, QUESTION_BACK -> StatusStory.IN_REVIEW;
            case ACCEPTED, SCHEDULING -> StatusStory.SCHEDULING;
            case BOOKED -> StatusStory.BOOKED;
            case CHECKED_IN, IN_CONSULTATION -> StatusStory.TODAY;
            case CONSULTED -> StatusStory.CONSULTED;
            case CLOSED -> StatusStory.CLOSED;
            case DECLINED, REFUSED ->
                    has(journal, TOLD) ? StatusStory.NOT_TAKEN : StatusStory.CALL_COMES;
            case WITHDRAWN -> StatusStory.WITHDRAWN;
            case CANCELLED_BY_HOSPITAL -> StatusStory.CANCELLED;
            case NO_SHOW -> StatusStory.NO_SHOW;
            case ABORTED -> StatusStory.ABORTED;
            case DECEASED -> StatusStory.TELEPHONE_ONLY;
        };
    }

    private static boolean has(List<JournalEntry> journal, String code) {
        return journal.stream().anyMatch(entry -> entry.code().equals(code));
    }
}
