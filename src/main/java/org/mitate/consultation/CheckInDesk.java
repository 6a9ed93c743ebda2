package org.mitate.consultation;

import java.util.List;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Move;
import org.mitate.cases.Note;
import org.mitate.documents.Dossier;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The secretariat's desk on the day: who came, with which paper, and whether they may still
/// consult.
@Component
public class CheckInDesk {

    private final CheckIns checkIns;
    private final Dossier dossier;
    private final CaseDesk desk;
    private final Hospital hospital;

    CheckInDesk(CheckIns checkIns, Dossier dossier, CaseDesk desk, Hospital hospital) {
        this.checkIns = checkIns;
        this.dossier = dossier;
        this.desk = desk;
        this.hospital = hospital;
    }

    /// What stands in the way today; an age may have flipped since the booking (rules.md R07).
    public List<Finding> obstacles(CaseFile file) {
        var verdict = dossier.check(file, hospital.today()).verdict();
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.ELIGIBLE)
                .toList();
    }

    /// How many may attend without a decision, the consultee included (rules.md R08).
    public int mostAttendees() {
        return hospital.profile().consultees().maxAttendees();
    }

    @Transactional
    public void checkIn(CaseId id, CheckIn checkIn, Move move) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        if (!obstacles(file).isEmpty()) throw Refusal.notNow("NOT_ELIGIBLE_TODAY");
        if (checkIn.present() > mostAttendees() && checkIn.decision().isBlank()) {
            throw Refusal.notSo("TOO_MANY_ATTENDEES", mostAttendees());
        }
        desk.move(id, move);
        checkIns.add(id, checkIn);
        if (checkIn.insuranceOffered()) desk.note(id, Note.of("INSURANCE_OFFERED"));
    }
}
