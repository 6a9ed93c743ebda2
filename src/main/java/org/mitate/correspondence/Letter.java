package org.mitate.correspondence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.mitate.cases.Stage;

/// A letter that was printed for a case.
///
/// @param actor who printed it
/// @param again whether it had been printed for the same occasion before
public record Letter(Kind kind, Instant printedAt, String actor, boolean again) {

    /// The letters that go out, and at which stages. How a case ends is told by telephone, never by
    /// a letter (rules.md CH03).
    public enum Kind {
        /// The number, what is missing, what comes next.
        ACKNOWLEDGEMENT(Stage.BEFORE_BOOKING),
        /// What is still to be sent, and until when.
        DOCUMENT_REQUEST(EnumSet.of(Stage.INCOMPLETE)),
        /// The fixed date, the promised price, and that it is final (rules.md CH07).
        CONFIRMATION(EnumSet.of(Stage.BOOKED)),
        /// The written answer for the consultee; it waits in its own room.
        OPINION(EnumSet.noneOf(Stage.class)),
        /// The same for the own doctor, with a letter.
        OPINION_TO_DOCTOR(EnumSet.noneOf(Stage.class));

        private final Set<Stage> stages;

        Kind(Set<Stage> stages) {
            this.stages = stages;
        }

        boolean isFor(Stage stage) {
            return stages.contains(stage);
        }

        /// Whether another room keeps it and says when it goes out.
        boolean isFromElsewhere() {
            return stages.isEmpty();
        }
    }
}
