package org.mitate.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.documents.DossierCheck;
import org.mitate.eligibility.Finding;

/// The page that asks for missing papers.
///
/// @param lastDay after which a person decides (rules.md EX01)
public record RequestView(
        CaseFile file, DossierCheck check, List<Finding> obstacles, LocalDate lastDay) {

    public boolean isReminder() {
        return file.stage() == Stage.INCOMPLETE;
    }
}
