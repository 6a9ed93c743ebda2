package org.mitate.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.Price.Step;

/// The clock with everything that changes while it runs.
///
/// @param now the server's time when the page was made
/// @param seconds what the clock shows
/// @param bands one for each step, and one beyond the last
/// @param inPerson prices stand on the doctor's screen only
/// @param aloud whether the doctor asks for the agreement, and the consultee presses nothing
/// @param cut whether it stands because a line is cut by our fault
public record Clockwork(
        Talk talk,
        Instant now,
        long seconds,
        List<Band> bands,
        List<Prompt> prompts,
        boolean inPerson,
        boolean aloud,
        boolean cut) {

    public boolean isRunning() {
        return talk.end() == null;
    }

    /// 27:42; past the hour 61:05.
    public String face() {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// How much of the present step is over, for the bar.
    public Band band() {
        return bands.stream().filter(band -> band.shown(seconds)).findFirst().orElseThrow();
    }

    /// The seconds of one price.
    ///
    /// @param step its price; beyond the last step that of the last
    /// @param next the price after it
    /// @param until when it is over, if nothing pauses
    public record Band(long from, long to, Step step, @Nullable Step next, Instant until) {
        /// The first second belongs to the first price from its beginning.
        public boolean shown(long seconds) {
            long counted = Math.max(1, seconds);
            return counted >= from && counted <= to;
        }
    }

    /// What the doctor is told before a step, or after it was passed without agreement.
    ///
    /// @param minutes before the step; 0 once it is passed
    public record Prompt(long from, long to, int minutes, Step next) {
        public boolean shown(long seconds) {
            return seconds >= from && seconds <= to;
        }
    }
}
