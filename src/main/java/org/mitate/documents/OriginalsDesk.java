package org.mitate.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps track of originals that belong to somebody else: who in the house has them, and how they
/// went back.
@Component
public class OriginalsDesk {

    private final Papers papers;
    private final Loans loans;
    private final CaseDesk desk;
    private final Hospital hospital;

    OriginalsDesk(Papers papers, Loans loans, CaseDesk desk, Hospital hospital) {
        this.papers = papers;
        this.loans = loans;
        this.desk = desk;
        this.hospital = hospital;
    }

    /// Originals that the hospital still has.
    public List<Paper> owed(CaseId id) {
        return papers.of(id).stream().filter(Paper::isOwed).toList();
    }

    /// What of it somebody in the house has in hand.
    public List<Loan> lent(CaseId id) {
        return loans.of(id);
    }

    /// @throws Refusal `LENT_INSIDE` when somebody has it already, `NO_SUCH_ORIGINAL`
    @Transactional
    public void lend(CaseId id, UUID paper, String to, LocalDate until, UUID requestKey) {
        desk.hold(id);
        if (desk.isDone(requestKey)) return;
        if (owed(id).stream().noneMatch(one -> one.id().equals(paper))) {
            throw Refusal.notNow("NO_SUCH_ORIGINAL");
        }
        refuseLent(id, List.of(paper));
        loans.lend(new Loan(paper, to.strip(), hospital.today(), until));
        desk.note(id, Note.of("ORIGINAL_LENT", to.strip()).once(requestKey));
    }

    @Transactional
    public void takeBack(CaseId id, UUID paper, UUID requestKey) {
        desk.hold(id);
        if (desk.isDone(requestKey)) return;
        if (loans.takeBack(paper, hospital.today())) {
            desk.note(id, Note.of("ORIGINAL_BACK").once(requestKey));
        }
    }

    /// Originals go back to their owner.
    ///
    /// @throws Refusal `LENT_INSIDE` while somebody in the house still has one of them
    @Transactional
    public void giveBack(CaseId id, GivingBack back) {
        desk.hold(id);
        if (back.originals().isEmpty() || desk.isDone(back.requestKey())) return;
        refuseLent(id, back.originals());
        back.originals().forEach(paper -> loans.giveBack(id, paper, back));
        var how = new Reason("RETURNED_" + back.way(), back.tracking());
        var note = Note.of("ORIGINALS_RETURNED", String.valueOf(back.originals().size()));
        desk.note(id, note.because(how).once(back.requestKey()));
    }

    private void refuseLent(CaseId id, List<UUID> wanted) {
        loans.of(id).stream()
                .filter(loan -> wanted.contains(loan.paper()))
                .findFirst()
                .ifPresent(
                        loan -> {
                            throw Refusal.notNow("LENT_INSIDE", loan.to());
                        });
    }
}
