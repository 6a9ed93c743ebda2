package org.mitate.correspondence;

import org.mitate.billing.card.CardTrouble;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Somebody calls where the card of an online consultation is missing or did not pay (rules.md §6),
/// and nobody once it is.
@Component
class CallsAboutCards {

    private final CallTasks calls;

    CallsAboutCards(CallTasks calls) {
        this.calls = calls;
    }

    @EventListener
    void on(CardTrouble trouble) {
        switch (trouble.kind()) {
            case MISSING -> calls.owe(trouble.caseId(), CallReason.CARD_MISSING);
            case UNPAID -> calls.owe(trouble.caseId(), CallReason.CARD_UNPAID);
            case OVER -> {
                calls.drop(trouble.caseId(), CallReason.CARD_MISSING);
                calls.drop(trouble.caseId(), CallReason.CARD_UNPAID);
            }
        }
    }
}
