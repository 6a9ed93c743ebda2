package org.mitate.scheduling.calendar;

/// Why a time is not proposed, the weightiest first; the sentence is `scheduling.obstacle.<name>`.
public enum Obstacle {
    /// The doctor holds no talks on that day.
    NO_HOURS(Weight.FIRM),
    PAST(Weight.FIRM),
    LEAVE(Weight.FIRM),
    /// The hours are for the other mode.
    OTHER_MODE(Weight.FIRM),
    /// The department does not consult online, or not yet (rules.md CH11).
    NOT_ONLINE(Weight.FIRM),
    TAKEN(Weight.FIRM),
    NO_ROOM(Weight.FIRM),
    HOLIDAY(Weight.NEEDS_REASON),
    CLOSED(Weight.NEEDS_REASON),
    /// Too soon to telephone, and for the letter to arrive.
    TOO_SOON(Weight.SOFT),
    /// The applicant cannot come, by the form.
    IMPOSSIBLE(Weight.SOFT);

    /// What the secretariat may do about it.
    private enum Weight {
        FIRM,
        /// Allowed with a reason (scenarios.md S17).
        NEEDS_REASON,
        /// Not proposed, but may be agreed on the telephone.
        SOFT
    }

    private final Weight weight;

    Obstacle(Weight weight) {
        this.weight = weight;
    }

    public boolean isFirm() {
        return weight == Weight.FIRM;
    }

    public boolean needsReason() {
        return weight == Weight.NEEDS_REASON;
    }
}
