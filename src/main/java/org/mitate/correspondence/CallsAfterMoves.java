package org.mitate.correspondence;

import java.util.Optional;
import org.mitate.cases.CaseMoved;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Undoing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a step of a case owes by telephone, in the same transaction: no refusal without its call
/// (rules.md CH03), and none after a death (rules.md EX06).
@Component
class CallsAfterMoves {

    private final CallTasks calls;
    private final CaseShelf shelf;

    CallsAfterMoves(CallTasks calls, CaseShelf shelf) {
        this.calls = calls;
        this.shelf = shelf;
    }

    @EventListener
    void on(CaseMoved moved) {
        calls.dropOvertaken(shelf.get(moved.id()));
        owedBy(moved).ifPresent(reason -> calls.owe(moved.id(), reason));
    }

    private static Optional<CallReason> owedBy(CaseMoved moved) {
        Transition step = moved.transition();
        if (step == null) return Optional.empty();
        return switch (step) {
            case DECLINE, DECLINE_DATES -> Optional.of(CallReason.DECLINED);
            case REFUSE -> Optional.of(CallReason.REFUSED);
            case END_CONSENT -> Optional.of(CallReason.CONSENT_ENDED);
            case REBOOK ->
                    Optional.of(CallReason.REBOOKING)
                            .filter(reason -> Undoing.OURS.contains(moved.reason()));
            case ASK_BACK ->
                    Optional.of(CallReason.OTHER_DEPARTMENT)
                            .filter(reason -> moved.reason().equals(reason.name()));
            case CHECK,
                    SUBMIT,
                    REQUEST_DOCUMENTS,
                    RESUME_CHECK,
                    ACCEPT,
                    ANSWER,
                    ARRANGE,
                    BOOK,
                    CHECK_IN,
                    IDENTIFY,
                    CANCEL,
                    MISS,
                    RELEASE,
                    START,
                    END,
                    ABORT,
                    CLOSE,
                    WITHDRAW,
                    RECORD_DEATH ->
                    Optional.empty();
        };
    }
}
