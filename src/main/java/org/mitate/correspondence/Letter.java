package org.mitate.correspondence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.mitate.cases.Stage;

/// A letter that was printed for a case.
///
/// @param actor who printed it
public record Letter(Kind kind, Instant printedAt, String actor) {

    /// The letters that go out, and at which stages. How a case ends is told by telephone, never by
    /// a letter (rules.md CH03).
    public enum Kind {
        /// The number, what is missing, what comes next.
        ACKNOWLEDGEMENT(Stage.BEFORE_BOOKING),
        /// The fixed date, the promised price, and that it is final (rules.md CH07).
        CONFIRMATION(EnumSet.of(Stage.BOOKED));

        private final Set<Stage> stages;

        Kind(Set<Stage> stages) {
            this.stages = stages;
        }

        boolean isFor(Stage stage) {
            return stages.contains(stage);
        }
    }
}
