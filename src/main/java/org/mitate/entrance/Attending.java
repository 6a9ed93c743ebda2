package org.mitate.entrance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who will be present beside the consultee, declared beforehand (rules.md §9, R08).
///
/// @param relation to the patient, in words
/// @param seat the place in the room of whoever joins from elsewhere, as in [Visitor]; null for
/// those who sit beside the consultee
/// @param decision why the secretariat let in more than usual (rules.md R08), or empty
public record Attending(
        UUID id,
        String name,
        String relation,
        Kind kind,
        @Nullable Integer seat,
        String decision,
        Instant declaredAt) {

    /// Why somebody is there.
    public enum Kind {
        /// Family and friends of the patient; they count towards the most that may attend.
        FAMILY,
        INTERPRETER,
        /// Somebody whom the hospital brings in, such as another doctor.
        COLLEAGUE;

        boolean counts() {
            return this != COLLEAGUE;
        }
    }

    /// From elsewhere, with a link and a code of their own.
    public boolean isElsewhere() {
        return seat != null;
    }
}
