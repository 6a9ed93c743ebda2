package org.mitate.consultation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the doctor kept during the talk, for the written answer.
///
/// @param ticked places of the questions that were talked about, from 1
/// @param savedAt null while nothing was kept
public record ConsultationNotes(Set<Integer> ticked, String words, @Nullable Instant savedAt) {

    static final ConsultationNotes NONE = new ConsultationNotes(Set.of(), "", null);

    public ConsultationNotes {
        ticked = Set.copyOf(ticked);
    }
}
