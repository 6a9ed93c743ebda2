package org.mitate.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Expectation;
import org.mitate.cases.Move;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.hospital.Decisions.Decider;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the secretariat checks a case: asks for what is missing, and hands over what is whole.
@Component
public class CheckingDesk {

    private final Dossier dossier;
    private final Deciders deciders;
    private final Papers papers;
    private final Bookkeeping bookkeeping;
    private final CaseDesk desk;
    private final Hospital hospital;

    CheckingDesk(
            Dossier dossier,
            Deciders deciders,
            Papers papers,
            Bookkeeping bookkeeping,
            CaseDesk desk,
            Hospital hospital) {
        this.dossier = dossier;
        this.deciders = deciders;
        this.papers = papers;
        this.bookkeeping = bookkeeping;
        this.desk = desk;
        this.hospital = hospital;
    }

    /// What keeps a case from the review: everything but notes and what the department decides.
    public List<Finding> obstacles(DossierCheck check) {
        return check.verdict().findings().stream()
                .filter(finding -> finding.outcome() != Outcome.ELIGIBLE)
                .filter(finding -> !isForDepartment(finding))
                .toList();
    }

    /// Hands the case to the department; no case gets there with something open at this desk.
    @Transactional
    public CaseFile submit(CaseId id, Move move) {
        CaseFile file = desk.hold(id);
        boolean ready = obstacles(dossier.check(file)).isEmpty();
        if (!ready && !desk.isDone(move.requestKey())) {
            throw Refusal.notNow("NOT_READY_FOR_REVIEW", file.number().printed());
        }
        return desk.move(id, move);
    }

    /// Writes down what was asked for; asked again, it is a reminder and the case stays where it
    /// is.
    @Transactional
    public void request(CaseId id, DocumentRequest request, Move move) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        request.kinds().forEach(kind -> papers.await(id, kind, request.until()));
        if (file.stage() == Stage.INCOMPLETE) {
            var reminded = Note.of("REMIND_DOCUMENTS").because(request.reason());
            desk.note(id, reminded.once(move.requestKey()));
        } else {
            desk.move(id, move.because(request.reason()));
        }
        desk.expect(id, expectation(file, request));
    }

    /// Puts into the application what the form left open and somebody said later.
    ///
    /// @param basis who said it, or where it stands
    @Transactional
    public void supply(CaseId id, Supplement supplement, String basis, UUID requestKey) {
        desk.hold(id);
        if (desk.isDone(requestKey)) return;
        desk.change(
                id,
                Note.of("FACTS_SUPPLIED").because(new Reason("", basis)).once(requestKey),
                file -> file.with(supplement.into(file.application())));
        bookkeeping.bringUpToDate(id);
    }

    /// Whoever puts papers to a case has begun to check it; what was waited for may be here now.
    public void papersCame(CaseFile file) {
        if (file.stage() == Stage.RECEIVED) {
            desk.move(file.id(), Move.following(Transition.CHECK));
        } else if (file.stage() == Stage.INCOMPLETE && dossier.check(file).isComplete()) {
            desk.move(file.id(), Move.following(Transition.RESUME_CHECK));
        }
    }

    /// The last day of waiting; after it a person decides by a call (rules.md EX01).
    public LocalDate lastDay(CaseFile file) {
        LocalDate received = file.arrival().receiptAt().atZone(hospital.zone()).toLocalDate();
        return received.plusDays(hospital.profileOn(received).procedure().waitingDays());
    }

    private Expectation expectation(CaseFile file, DocumentRequest request) {
        LocalDate last = lastDay(file);
        boolean waitsOn = request.until().isBefore(last);
        return waitsOn
                ? new Expectation(request.party(), "REMIND_PAPERS", closing(request.until()))
                : new Expectation(request.party(), "DECIDE_ON_WAITING", closing(last));
    }

    private Instant closing(LocalDate day) {
        var calendar = hospital.calendar();
        LocalDate open = day.isBefore(hospital.today()) ? hospital.today() : day;
        while (!calendar.isOpenOn(open)) open = open.plusDays(1);
        return open.atTime(calendar.hours().closes()).atZone(hospital.zone()).toInstant();
    }

    private boolean isForDepartment(Finding finding) {
        return finding.outcome() == Outcome.NEEDS_DECISION
                && deciders.by(finding.code()) == Decider.DEPARTMENT;
    }
}
