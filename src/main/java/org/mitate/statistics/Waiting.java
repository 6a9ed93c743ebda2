package org.mitate.statistics;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long cases stand in a stage.
///
/// @param passed how many left the stage in the period
/// @param median how long those had stood; zero where none passed
/// @param now how many stand there now
/// @param oldestSince since when the oldest stands there; null where none does
public record Waiting(
        String stage,
        int passed,
        Duration median,
        Duration ninetieth,
        int now,
        @Nullable Instant oldestSince) {}
