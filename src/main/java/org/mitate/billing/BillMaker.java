package org.mitate.billing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mitate.billing.Bill.Waiting;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseMoved;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Note;
import org.mitate.cases.Transition;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Talk;
import org.mitate.consultation.TalkCorrected;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.diagnosis.OrderSettled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Makes the bill when the talk has ended, and issues it as soon as nobody is waited for (rules.md
/// §6).
///
/// A case that ends without a talk has no bill at all: that is how it costs nothing.
@Component
class BillMaker {

    private final Bills bills;
    private final Issues issues;
    private final Consultations consultations;
    private final DiagnosisOrders orders;
    private final BillWords words;
    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BillMaker(
            Bills bills,
            Issues issues,
            Consultations consultations,
            DiagnosisOrders orders,
            BillWords words,
            CaseShelf shelf,
            CaseDesk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bills = bills;
        this.issues = issues;
        this.consultations = consultations;
        this.orders = orders;
        this.words = words;
        this.shelf = shelf;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void make(CaseMoved moved) {
        if (moved.transition() != Transition.END) return;
        CaseFile file = shelf.get(moved.id());
        bills.add(file, talk(moved.id()), clock.instant());
        issueWhenReady(moved.id());
    }

    @EventListener
    void after(OrderSettled settled) {
        issueWhenReady(settled.caseId());
    }

    /// What was issued by the old time is open again until the correction is decided.
    @EventListener
    void after(TalkCorrected corrected) {
        CaseId id = corrected.caseId();
        bills.of(id)
                .filter(bill -> BillStep.REOPEN.leadsFrom(bill.state()))
                .ifPresent(bill -> bills.set(id, BillStep.REOPEN.to(), bill.issue()));
        issueWhenReady(id);
    }

    /// The charge as it would be now.
    Charge charge(CaseId id) {
        Talk talk = talk(id);
        return Charge.of(talk, consultations.fees(talk), orders.of(id).billable());
    }

    /// Whom the bill waits for: specialists, and the doctor who is to confirm a correction.
    List<Waiting> waitsFor(CaseId id) {
        var waiting = new ArrayList<Waiting>();
        orders.of(id)
                .pending()
                .forEach(
                        order ->
                                waiting.add(
                                        new Waiting(
                                                "DIAGNOSIS",
                                                order.category().code(),
                                                order.specialist())));
        if (consultations.proposed(id).isPresent()) {
            waiting.add(new Waiting("CORRECTION", "", ""));
        }
        return waiting;
    }

    private void issueWhenReady(CaseId id) {
        bills.of(id)
                .filter(bill -> BillStep.ISSUE.leadsFrom(bill.state()))
                .filter(bill -> waitsFor(id).isEmpty())
                .ifPresent(this::issue);
    }

    private void issue(Bills.Head bill) {
        CaseId id = bill.caseId();
        Charge charge = charge(id);
        int issue = bill.issue() + 1;
        issues.add(id, issue, charge, words.lines(charge), clock.instant());
        bills.set(id, BillStep.ISSUE.to(), issue);
        desk.note(id, Note.of("BILL_ISSUED", words.yen(charge.total())));
        events.publishEvent(new BillIssued(id));
    }

    private Talk talk(CaseId id) {
        return consultations.of(id).orElseThrow();
    }
}
