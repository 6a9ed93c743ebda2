package org.mitate.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of a case's journal: who did what, when and why.
///
/// @param actor name of the member of the staff; empty for the program
/// @param code a transition or the code of a note; its sentence is the text `journal.<code>`
public record JournalEntry(
        int seq,
        Instant at,
        String actor,
        String code,
        @Nullable Stage from,
        @Nullable Stage to,
        List<String> words,
        Reason reason) {

    public Optional<Stage> reached() {
        return Optional.ofNullable(to).filter(stage -> stage != from);
    }
}
