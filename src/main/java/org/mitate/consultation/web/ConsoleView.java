package org.mitate.consultation.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.AfterTalk;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.ConsultationNotes;
import org.mitate.consultation.Correction;
import org.mitate.consultation.Talk;
import org.mitate.hospital.Price.Step;

/// The doctor's console as it is drawn.
///
/// @param age in years today; empty where the birth date is not known
/// @param clock null before the start
/// @param proposed a correction of the clock that waits for the doctor
/// @param panels parts of other rooms
/// @param after what is still to do once the talk is over
public record ConsoleView(
        CaseFile file,
        String department,
        String doctor,
        String age,
        Optional<CheckIn> checkIn,
        @Nullable Clockwork clock,
        ConsultationNotes notes,
        Optional<Correction> proposed,
        List<Content> panels,
        List<AfterTalk.Task> after) {

    /// The clock with everything that changes while it runs.
    ///
    /// @param now the server's time when the page was made
    /// @param seconds what the clock shows
    /// @param bands one for each step, and one beyond the last
    /// @param inPerson prices stand on the doctor's screen only
    public record Clockwork(
            Talk talk,
            Instant now,
            long seconds,
            List<Band> bands,
            List<Prompt> prompts,
            boolean inPerson) {

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
