package org.mitate.documents;

import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.cases.ClosingCondition;
import org.springframework.stereotype.Component;

/// A case closes when what was lent went back (rules.md §7).
@Component
class OriginalsAreReturned implements ClosingCondition {

    private final Dossier dossier;

    OriginalsAreReturned(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public Optional<String> open(CaseId id) {
        return dossier.owed(id).isEmpty() ? Optional.empty() : Optional.of("ORIGINALS");
    }
}
