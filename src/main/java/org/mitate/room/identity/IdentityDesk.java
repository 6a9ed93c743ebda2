package org.mitate.room.identity;

import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Move;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.CheckInDesk;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms.LegalClass;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The beginning of an online talk: the doctor has seen who is there, and says so once.
@Component
public class IdentityDesk {

    private final IdentityBook book;
    private final CheckInDesk checkIns;
    private final CaseDesk desk;
    private final Hospital hospital;

    IdentityDesk(IdentityBook book, CheckInDesk checkIns, CaseDesk desk, Hospital hospital) {
        this.book = book;
        this.checkIns = checkIns;
        this.desk = desk;
        this.hospital = hospital;
    }

    public Optional<IdentityCheck> of(CaseId id) {
        return book.of(id);
    }

    /// What forbids the talk today; an age may have flipped since the booking (rules.md R07).
    public List<Finding> obstacles(CaseFile file) {
        return checkIns.obstacles(file);
    }

    /// Whether the doctor must show a paper too, as the law of online care asks.
    public boolean doctorShows() {
        return hospital.profile().online().legalClass() == LegalClass.ONLINE_CARE;
    }

    /// @param decision why more may be present than usual; empty where they need not be allowed
    @Transactional
    public void confirm(CaseId id, IdentityCheck check, String decision, Move move) {
        desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        if (!check.isEnough()) throw Refusal.notSo("IDENTITY_NOT_ENOUGH");
        if (doctorShows() && check.shown() == null) throw Refusal.notSo("DOCTOR_NOT_SHOWN");
        var seen =
                new CheckIn(
                        check.method(), check.present(), decision, false, check.at(), check.by());
        checkIns.checkIn(id, seen, move);
        book.add(id, check);
    }
}
