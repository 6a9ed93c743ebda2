package org.mitate.guide.web;

/// What the status page says, as a word: its sentences are `guide.status.<word>` and
/// `guide.status.<word>.next`.
public enum StatusStory {
    NOT_ARRIVED(Way.NONE),
    RECEIVED(Way.OPEN),
    INCOMPLETE(Way.OPEN),
    IN_REVIEW(Way.OPEN),
    SCHEDULING(Way.OPEN),
    BOOKED(Way.OPEN),
    TODAY(Way.OPEN),
    CONSULTED(Way.OPEN),
    CLOSED(Way.OPEN),
    /// A decline or a refusal that nobody has told yet: only that somebody will call (rules.md
    /// CH03).
    CALL_COMES(Way.NONE),
    NOT_TAKEN(Way.NONE),
    WITHDRAWN(Way.NONE),
    CANCELLED(Way.NONE),
    NO_SHOW(Way.NONE),
    ABORTED(Way.NONE),
    /// The patient took back the consent: the family sees nothing more (rules.md R04a).
    NO_LONGER_SHOWN(Way.NONE),
    /// After a death only the telephone number (rules.md CH03).
    TELEPHONE_ONLY(Way.NONE);

    private enum Way {
        OPEN,
        NONE
    }

    private final Way way;

    StatusStory(Way way) {
        this.way = way;
    }

    /// Whether dates, prediction and preparation may be shown beside it.
    public boolean isOnItsWay() {
        return way == Way.OPEN;
    }

    /// Whether even the number and what it is for stay unsaid.
    public boolean isSilent() {
        return this == TELEPHONE_ONLY || this == NO_LONGER_SHOWN;
    }
}
