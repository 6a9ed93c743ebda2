package org.mitate.correspondence;

import static org.mitate.cases.Stage.BOOKED;
import static org.mitate.cases.Stage.CANCELLED_BY_HOSPITAL;
import static org.mitate.cases.Stage.CHECKED_IN;
import static org.mitate.cases.Stage.CHECKING;
import static org.mitate.cases.Stage.CONSULTED;
import static org.mitate.cases.Stage.INCOMPLETE;
import static org.mitate.cases.Stage.IN_REVIEW;
import static org.mitate.cases.Stage.QUESTION_BACK;
import static org.mitate.cases.Stage.RECEIVED;
import static org.mitate.cases.Stage.SCHEDULING;
import static org.mitate.cases.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.mitate.cases.Stage;

/// Why the secretariat owes somebody a call, and at which stages it still does: a case that has
/// moved on drops the call.
public enum CallReason {
    /// The department cannot take the case (rules.md CH03).
    DECLINED(Set.of(Stage.DECLINED)),
    /// The rules do not allow the application (rules.md CH03).
    REFUSED(Set.of(Stage.REFUSED)),
    /// The patient took back the consent: the patient's own wish is asked (rules.md R04a).
    CONSENT_ENDED(Set.of(WITHDRAWN)),
    /// The referral letter has not come within the days of the profile (rules.md EX01).
    LETTER_MISSING(Set.of(RECEIVED, CHECKING, INCOMPLETE)),
    /// The hospital gave up the date and owes a new one (rules.md CH07).
    REBOOKING(Set.of(SCHEDULING, CANCELLED_BY_HOSPITAL)),
    /// The department proposes another department (rules.md §7).
    OTHER_DEPARTMENT(Set.of(IN_REVIEW, QUESTION_BACK, Stage.DECLINED)),
    /// An online date is near, and no card is ready (rules.md §6).
    CARD_MISSING(Set.of(BOOKED, CHECKED_IN)),
    /// The card did not pay after the talk (rules.md §6).
    CARD_UNPAID(Set.of(CONSULTED)),
    /// Somebody who called was promised a call back.
    CALL_BACK(exceptDeath());

    private final Set<Stage> stages;

    CallReason(Set<Stage> stages) {
        this.stages = stages;
    }

    boolean isOwedAt(Stage stage) {
        return stages.contains(stage);
    }

    /// Whether the call tells how a case has ended: until it is made nobody else says so.
    public boolean tellsTheEnd() {
        return this == DECLINED || this == REFUSED || this == CONSENT_ENDED;
    }

    /// Whether the patient is called, whoever consults.
    public boolean isForThePatient() {
        return this == CONSENT_ENDED;
    }

    private static Set<Stage> exceptDeath() {
        return EnumSet.complementOf(EnumSet.of(Stage.DECEASED));
    }
}
