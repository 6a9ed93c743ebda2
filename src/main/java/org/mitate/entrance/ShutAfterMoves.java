package org.mitate.entrance;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.mitate.cases.CaseMoved;
import org.mitate.cases.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes back every ticket of a case that is no longer fixed to its date: given another, withdrawn,
/// cancelled, without consent (rules.md R04a), or after a death (rules.md EX06).
@Component
class ShutAfterMoves {

    /// Where a ticket still opens something; after the talk it ends by itself.
    private static final Set<Stage> OPEN =
            EnumSet.of(
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION,
                    Stage.CONSULTED,
                    Stage.CLOSED);

    private final Tickets tickets;

    ShutAfterMoves(Tickets tickets) {
        this.tickets = tickets;
    }

    @EventListener
    void shut(CaseMoved moved) {
        if (OPEN.contains(moved.to())) return;
        Instant at = moved.at();
        tickets.of(moved.id()).forEach(ticket -> tickets.revoke(ticket.id(), at));
    }
}
