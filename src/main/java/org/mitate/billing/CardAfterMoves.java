package org.mitate.billing;

import java.util.EnumSet;
import java.util.Set;
import org.mitate.billing.card.Holds;
import org.mitate.cases.CaseMoved;
import org.mitate.cases.Transition;
import org.mitate.diagnosis.OrderPlaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a step of the case means for its card: at check-in enough must be held, and where there is
/// no talk nothing is held any more (rules.md §6).
@Component
class CardAfterMoves {

    private static final Set<Transition> NO_TALK =
            EnumSet.of(
                    Transition.ABORT,
                    Transition.MISS,
                    Transition.CANCEL,
                    Transition.REBOOK,
                    Transition.RELEASE,
                    Transition.END_CONSENT,
                    Transition.RECORD_DEATH);

    private final Holds holds;

    CardAfterMoves(Holds holds) {
        this.holds = holds;
    }

    @EventListener
    void after(CaseMoved moved) {
        if (moved.transition() == Transition.IDENTIFY) holds.hold(moved.id());
        if (moved.transition() != null && NO_TALK.contains(moved.transition())) {
            holds.release(moved.id());
        }
    }

    /// The upper bound has grown.
    @EventListener
    void after(OrderPlaced placed) {
        holds.hold(placed.caseId());
    }
}
