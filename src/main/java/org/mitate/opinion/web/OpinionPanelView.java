package org.mitate.opinion.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.opinion.Sending;
import org.mitate.opinion.SignedOpinion;

/// The opinion on the case page.
///
/// @param author whether the reader is the consulting doctor
/// @param sender whether the reader belongs to the secretariat
/// @param askable whether a written answer may still be asked for
public record OpinionPanelView(
        CaseFile file,
        List<SignedOpinion> signed,
        List<Sending> sent,
        boolean inWriting,
        @Nullable LocalDate targetOn,
        boolean author,
        boolean sender,
        boolean askable) {

    public boolean afterTalk() {
        return file.stage() == Stage.CONSULTED || file.stage() == Stage.CLOSED;
    }
}
