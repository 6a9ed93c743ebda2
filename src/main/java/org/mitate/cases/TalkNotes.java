package org.mitate.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// When the talk was and what the consulting doctor noted in it: the source of the written answer.
/// The consultation offers it; empty before the talk.
public interface TalkNotes {

    Optional<HeldTalk> of(CaseId id);

    /// @param length as it is billed
    /// @param discussed places of the questions that were talked about, from 1
    /// @param words the doctor's notes, may be empty
    record HeldTalk(Instant startedAt, Duration length, Set<Integer> discussed, String words) {}
}
