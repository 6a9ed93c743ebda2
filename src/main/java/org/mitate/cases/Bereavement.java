package org.mitate.cases;

import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A patient has died: one step at any stage, after which nothing goes out any more (rules.md
/// EX06).
@Component
public class Bereavement {

    private final CaseDesk desk;
    private final Hospital hospital;

    Bereavement(CaseDesk desk, Hospital hospital) {
        this.desk = desk;
        this.hospital = hospital;
    }

    /// Before the end of the talk the case ends without a fee; after it the fee stays, and a person
    /// decides what goes out.
    @Transactional
    public CaseFile record(CaseId id, Move move) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(move.requestKey()) || file.isDead()) return file;
        if (move.transition().from().contains(file.stage())) {
            return desk.move(id, move, this::dead);
        }
        boolean afterTalk = file.stage() == Stage.CONSULTED || file.stage() == Stage.CLOSED;
        var note = Note.of(afterTalk ? "DEATH_AFTER_TALK" : "DEATH_AFTER_END");
        CaseFile dead =
                desk.change(id, note.because(move.reason()).once(move.requestKey()), this::dead);
        if (file.stage() != Stage.CONSULTED) desk.expect(id, Expectation.NOTHING);
        return dead;
    }

    private CaseFile dead(CaseFile file) {
        return file.with(file.course().diedOn(hospital.today()));
    }
}
