package org.mitate.entrance;

import java.time.Duration;
import java.time.Instant;

/// When the waiting room is open to visitors.
///
/// @param opensAt half an hour before the talk
/// @param startsAt of the talk as it was fixed
/// @param closesAt when the ticket ends
public record VisitHours(Instant opensAt, Instant startsAt, Instant closesAt) {

    /// Time to sit down and try camera and microphone once more; ours.
    static final Duration BEFORE = Duration.ofMinutes(30);

    static VisitHours of(Instant start, Ticket ticket) {
        return new VisitHours(start.minus(BEFORE), start, ticket.until());
    }

    public boolean areOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
}
