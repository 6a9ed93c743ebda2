package org.mitate.staff;

import java.time.Duration;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;

/// One-time codes that nobody used within their days, and sessions that nobody ended, are cleared
/// away.
@Component
class EndedInvitations implements Chore {

    private final Invitations invitations;
    private final OpenSessions sessions;

    EndedInvitations(Invitations invitations, OpenSessions sessions) {
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "ended-invitations";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofMinutes(10));
    }

    @Override
    public int carryOut() {
        sessions.clearExpired();
        return invitations.clearEnded();
    }
}
