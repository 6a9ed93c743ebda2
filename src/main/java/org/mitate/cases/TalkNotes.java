package org.mitate.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When the talk was and what the consulting doctor noted in it: the source of the written answer.
/// The consultation offers it; empty before the talk.
public interface TalkNotes {

    Optional<Talk> of(CaseId id);

    /// @param length as it is billed
    /// @param onQuestions one note for each question of the form, in their order; empty where there
    /// is none
    /// @param general what belongs to no single question
    record Talk(Instant startedAt, Duration length, List<String> onQuestions, String general) {

        public Talk {
            onQuestions = List.copyOf(onQuestions);
        }
    }
}
