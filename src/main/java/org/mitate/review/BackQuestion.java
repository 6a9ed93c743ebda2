package org.mitate.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a department asked back, and what the secretariat answered.
///
/// @param proposed code of another department that is proposed; empty for a plain question
/// @param answer null while it is open
public record BackQuestion(
        UUID id,
        String words,
        String proposed,
        Instant askedAt,
        String askedBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    public boolean isOpen() {
        return answer == null;
    }
}
