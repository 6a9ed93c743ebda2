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
/// @param notes what the doctor noted in the talk, may be empty
/// @param targetOn until when it should go out; absent before the talk
/// @param talkIsOver whether it may be signed
/// @param signed the versions so far, the newest first
public record OpinionView(
        CaseFile file,
        String department,
        OpinionDraft draft,
        List<Part> parts,
        String notes,
        @Nullable LocalDate targetOn,
        boolean talkIsOver,
        List<SignedOpinion> signed) {

    /// @param field name of the entry
    /// @param discussed whether it was talked about
    public record Part(int number, String field, String question, boolean discussed) {}

    /// Whether the last version is signed and no new one is begun.
    public boolean isDone() {
        return draft.revision() == 0 && !signed.isEmpty();
    }
}
