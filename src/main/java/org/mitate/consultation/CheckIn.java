package org.mitate.consultation;

import java.time.Instant;
import java.util.List;

/// What the secretariat saw when the consultee came.
///
/// @param identity the kind of paper that was seen; number and picture are not kept (rules.md §9)
/// @param attendees who is there besides the consultee
/// @param decision why more than the usual number may attend; empty where they need not be allowed
/// @param insuranceOffered a health-insurance card was offered: everything is self-paid
public record CheckIn(
        Identity identity,
        List<String> attendees,
        String decision,
        boolean insuranceOffered,
        Instant at,
        String by) {

    /// One paper with a photograph, two without, or one with questions (rules.md §9).
    public enum Identity {
        DRIVING_LICENCE,
        MY_NUMBER_CARD,
        PASSPORT,
        RESIDENCE_CARD,
        OTHER_PHOTO,
        TWO_WITHOUT_PHOTO,
        ONE_AND_QUESTIONS
    }

    public CheckIn {
        attendees = List.copyOf(attendees);
    }

    /// The consultee counts.
    public int present() {
        return 1 + attendees.size();
    }
}
