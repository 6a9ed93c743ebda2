package org.mitate.consultation;

import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Move;
import org.mitate.cases.Note;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The secretariat's desk on the day: who came, with which paper, and whether they may still
/// consult.
@Component
public class CheckInDesk {

    private final CheckIns checkIns;
    private final CaseDesk desk;

    CheckInDesk(CheckIns checkIns, CaseDesk desk) {
        this.checkIns = checkIns;
        this.desk = desk;
    }

    @Transactional
    public void checkIn(CaseId id, CheckIn checkIn, Move move) {
        desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        desk.move(id, move);
        checkIns.add(id, checkIn);
        if (checkIn.insuranceOffered()) desk.note(id, Note.of("INSURANCE_OFFERED"));
    }
}
