package org.mitate.files;

import java.time.Duration;

/// When the drawing of a page is given up: files come from strangers, and some are made to be drawn
/// for ever.
///
/// @param ends by the machine's own count, not by any clock
record Deadline(long ends) {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    static Deadline fromNow() {
        return new Deadline(System.nanoTime() + LONGEST.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - ends > 0;
    }
}
