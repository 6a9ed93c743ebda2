package org.mitate.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;

/// An opinion that is being written.
///
/// @param revision counts the savings, so that two windows do not overwrite each other; 0 before
/// the first
/// @param reason why there is a later version; empty for the first one
public record OpinionDraft(
        CaseId caseId, int revision, OpinionText text, String reason, @Nullable Instant savedAt) {

    boolean isSaved() {
        return revision > 0;
    }
}
