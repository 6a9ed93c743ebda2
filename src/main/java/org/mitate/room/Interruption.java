package org.mitate.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.room.LineBook.Cause;

/// A line that was cut.
///
/// @param seat as in [org.mitate.entrance.Visitor], or [#EVERYBODY]
/// @param to null while it is cut
public record Interruption(
        UUID id, CaseId caseId, int seat, Cause cause, Instant from, @Nullable Instant to) {

    /// The program itself was away.
    public static final int EVERYBODY = -1;

    public boolean isOpen() {
        return to == null;
    }

    public Optional<Instant> ended() {
        return Optional.ofNullable(to);
    }

    /// Only what hospital or system caused is taken off the time that is paid (rules.md §6).
    public boolean isDeducted() {
        return cause == Cause.SYSTEM || cause == Cause.HOSPITAL;
    }

    public long seconds(Instant now) {
        return Duration.between(from, ended().orElse(now)).toSeconds();
    }
}
