package org.mitate.cases;

import java.util.EnumSet;
import java.util.Set;

/// Where a case stands (rules.md §7).
public enum Stage {
    RECEIVED,
    CHECKING,
    INCOMPLETE,
    IN_REVIEW,
    QUESTION_BACK,
    DECLINED,
    ACCEPTED,
    SCHEDULING,
    BOOKED,
    CHECKED_IN,
    IN_CONSULTATION,
    CONSULTED,
    CLOSED,
    REFUSED,
    WITHDRAWN,
    CANCELLED_BY_HOSPITAL,
    NO_SHOW,
    ABORTED,
    DECEASED;

    /// Stages of a case that is under way and not yet fixed to a date.
    public static final Set<Stage> BEFORE_BOOKING =
            EnumSet.of(
                    RECEIVED, CHECKING, INCOMPLETE, IN_REVIEW, QUESTION_BACK, ACCEPTED, SCHEDULING);

    /// Stages that a case never leaves.
    public static final Set<Stage> ENDS =
            EnumSet.of(
                    CLOSED,
                    REFUSED,
                    WITHDRAWN,
                    CANCELLED_BY_HOSPITAL,
                    NO_SHOW,
                    ABORTED,
                    DECEASED,
                    DECLINED);

    private static final Set<Stage> BEFORE_REVIEW = EnumSet.of(RECEIVED, CHECKING, INCOMPLETE);

    private static final Set<Stage> FROM_ACCEPTANCE_TO_TALK =
            EnumSet.of(ACCEPTED, SCHEDULING, BOOKED, CHECKED_IN);

    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /// Whether the secretariat still has the papers to itself.
    public boolean isBeforeReview() {
        return BEFORE_REVIEW.contains(this);
    }

    /// Whether the date is what people call about: accepted, and the talk has not begun.
    public boolean isBeingFixed() {
        return FROM_ACCEPTANCE_TO_TALK.contains(this);
    }

    /// Whether the department knows the case already (rules.md §10).
    public boolean isKnownToDepartment() {
        return !BEFORE_REVIEW.contains(this) && this != REFUSED;
    }
}
