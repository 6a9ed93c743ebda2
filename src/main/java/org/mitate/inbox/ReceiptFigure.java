package org.mitate.inbox;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.intake.SheafReceived.How;

/// The times of the forms that were received in one way.
///
/// @param cases how many were measured
/// @param untilReceived median from the machine's time to the case
/// @param hands median from opening the pictures to the case; empty where it was not noted
public record ReceiptFigure(
        How how, int cases, @Nullable Duration untilReceived, @Nullable Duration hands) {

    /// Fewer say nothing about the next one.
    public static final int ENOUGH = 5;

    public boolean isEnough() {
        return cases >= ENOUGH;
    }

    public Optional<Duration> whole() {
        return Optional.ofNullable(untilReceived);
    }

    public Optional<Duration> atHand() {
        return Optional.ofNullable(hands);
    }
}
