package org.mitate.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseId;

/// A call that the secretariat owes for a case, with what was tried so far.
///
/// @param dueAt an instant within the contact hours
public record CallTask(
        UUID id,
        CaseId caseId,
        CallReason reason,
        Instant owedAt,
        Instant dueAt,
        State state,
        List<Attempt> attempts) {

    /// How a task stands.
    public enum State {
        OPEN,
        TOLD,
        /// Overtaken by the case itself: nobody calls any more.
        DROPPED
    }

    /// What came of one try. On a machine and to others nothing is said about the matter.
    public enum Outcome {
        REACHED,
        NO_ANSWER,
        ANSWERING_MACHINE,
        OTHER_PERSON
    }

    /// @param whom who was spoken to; empty when nobody was
    public record Attempt(Instant at, String actor, Outcome outcome, String whom, String note) {}

    public CallTask {
        attempts = List.copyOf(attempts);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
