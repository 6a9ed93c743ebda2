package org.mitate.scheduling;

import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.documents.Dossier;
import org.mitate.documents.Ruling;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the secretariat decides on few possible dates, before any offer (rules.md EX11).
@Component
public class DatesDesk {

    private final Dossier dossier;
    private final CaseDesk desk;

    DatesDesk(Dossier dossier, CaseDesk desk) {
        this.dossier = dossier;
        this.desk = desk;
    }

    /// The date is looked for all the same.
    public void accept(CaseId id, String reason, UUID requestKey) {
        dossier.decide(id, ruling(true, reason), requestKey);
    }

    /// The case is declined; it is told by telephone like every decline (rules.md CH03).
    ///
    /// @param move `DECLINE_DATES` with the words of the decision
    @Transactional
    public void decline(CaseId id, Move move) {
        desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        String words = move.reason().text();
        dossier.decide(id, ruling(false, words), UUID.randomUUID());
        desk.move(id, move.because(new Reason(DatesPolicy.DATES, words)));
    }

    private static Ruling ruling(boolean yes, String reason) {
        if (reason.isBlank()) throw Refusal.notSo("REASON_MISSING");
        return new Ruling(DatesPolicy.DATES, yes, reason, "");
    }
}
