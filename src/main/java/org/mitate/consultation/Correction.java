package org.mitate.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;

/// A wrong or forgotten press, put right: proposed by the secretariat, decided by the consulting
/// doctor; both values stay (rules.md §6).
public record Correction(
        UUID id,
        CaseId caseId,
        Span before,
        Span after,
        String reason,
        String proposedBy,
        Instant proposedAt,
        State state,
        String decidedBy,
        @Nullable Instant decidedAt) {

    /// @param end null while the talk goes on
    public record Span(Instant start, @Nullable Instant end) {}

    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }
}
