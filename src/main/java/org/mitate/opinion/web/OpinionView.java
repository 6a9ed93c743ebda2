package org.mitate.opinion.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.opinion.OpinionDraft;
import org.mitate.opinion.SignedOpinion;

/// The page on which the doctor writes.
///
/// @param parts one for each question of the form
/// @param general notes of the talk that belong to no single question
/// @param targetOn until when it should go out; absent before the talk
/// @param talkIsOver whether it may be signed
/// @param signed the versions so far, the newest first
public record OpinionView(
        CaseFile file,
        String department,
        OpinionDraft draft,
        List<Part> parts,
        String general,
        @Nullable LocalDate targetOn,
        boolean talkIsOver,
        List<SignedOpinion> signed) {

    /// @param field name of the entry
    /// @param note what was noted on the question in the talk, may be empty
    public record Part(int number, String field, String question, String note) {}

    /// Whether the last version is signed and no new one is begun.
    public boolean isDone() {
        return draft.revision() == 0 && !signed.isEmpty();
    }
}
