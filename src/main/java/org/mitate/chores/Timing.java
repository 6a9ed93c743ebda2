package org.mitate.chores;

import java.time.Duration;
import java.time.LocalTime;

/// When a chore is due.
public sealed interface Timing {

    /// @param pause from the end of one run to the next
    record Every(Duration pause) implements Timing {}

    /// @param time in the hospital's zone
    record Daily(LocalTime time) implements Timing {}
}
