package org.mitate.documents.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.documents.DossierCheck;
import org.mitate.documents.Paper;
import org.mitate.documents.StoredFile;
import org.mitate.eligibility.Finding;

/// The dossier page as it is drawn.
///
/// @param obstacles what keeps the case from the review
/// @param mine codes of findings that the reader decides on
/// @param owed originals that have to go back
/// @param lastDay of waiting; after it a person decides by a call (rules.md EX01)
/// @param steps what the reader may do now
public record DossierView(
        CaseFile file,
        DossierCheck check,
        List<PaperRow> rows,
        List<Finding> obstacles,
        Set<String> mine,
        List<Paper> owed,
        List<StoredFile> scans,
        LocalDate lastDay,
        List<Transition> steps) {

    public String address() {
        return "/cases/" + file.number().printed();
    }

    public boolean offers(Transition step) {
        return steps.contains(step);
    }

    public boolean hasWaitedLongEnough(LocalDate today) {
        return file.stage() == Stage.INCOMPLETE && today.isAfter(lastDay);
    }
}
