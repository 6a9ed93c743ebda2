package org.mitate.documents.web;

import java.util.stream.Collectors;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.documents.CheckingDesk;
import org.mitate.documents.Dossier;
import org.mitate.documents.FileCabinet;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.springframework.stereotype.Component;

/// Gathers what the dossier page shows.
@Component
class DossierPages {

    private final Dossier dossier;
    private final CheckingDesk checking;
    private final FileCabinet cabinet;
    private final CaseDesk desk;

    DossierPages(Dossier dossier, CheckingDesk checking, FileCabinet cabinet, CaseDesk desk) {
        this.dossier = dossier;
        this.checking = checking;
        this.cabinet = cabinet;
        this.desk = desk;
    }

    DossierView of(CaseFile file) {
        var check = dossier.check(file);
        var mine =
                check.verdict().findings().stream()
                        .filter(it -> it.outcome() == Outcome.NEEDS_DECISION)
                        .map(Finding::code)
                        .filter(code -> dossier.mayDecide(file, code))
                        .collect(Collectors.toUnmodifiableSet());
        return new DossierView(
                file,
                check,
                PaperRow.of(check.lines()),
                checking.obstacles(check),
                mine,
                dossier.owed(file.id()),
                cabinet.of(file),
                checking.lastDay(file),
                desk.steps(file));
    }
}
