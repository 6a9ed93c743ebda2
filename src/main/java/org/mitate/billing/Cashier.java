package org.mitate.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mitate.billing.Bills.Head;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.hospital.Hospital;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The counter: who owes what, and the money taken and given back.
@Component
public class Cashier {

    private static final String UNPAID = "UNPAID";
    private static final Set<BillState> DUE =
            Set.of(BillState.OPEN, BillState.ISSUED, BillState.UNPAID);

    private final Bills bills;
    private final BillFolder folder;
    private final Till till;
    private final ReceiptBook receipts;
    private final PaidBills paid;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Clock clock;

    Cashier(
            Bills bills,
            BillFolder folder,
            Till till,
            ReceiptBook receipts,
            PaidBills paid,
            CaseDesk desk,
            StaffDirectory directory,
            Hospital hospital,
            Clock clock) {
        this.bills = bills;
        this.folder = folder;
        this.till = till;
        this.receipts = receipts;
        this.paid = paid;
        this.desk = desk;
        this.directory = directory;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// The bill of a case; empty where there is nothing to pay (rules.md §6).
    public Optional<Bill> of(CaseId id) {
        return bills.of(id).map(folder::open);
    }

    public Optional<Bill> of(CaseNumber number) {
        return bills.byNumber(number).map(folder::open);
    }

    /// Everything that is not settled, the oldest first.
    public List<Bill> due() {
        return bills.in(DUE).stream().map(folder::open).toList();
    }

    public int countDue() {
        return bills.count(DUE);
    }

    public List<Bill> paidOn(LocalDate day) {
        return bills.paidOn(day).stream().map(folder::open).toList();
    }

    /// By number or by name in any spelling.
    public List<Bill> find(String typed) {
        return bills.find(typed).stream().map(folder::open).toList();
    }

    /// Takes the payment and writes the receipt, both or neither; pressing twice is once.
    ///
    /// @throws Refusal `PAYMENT_METHOD` for what this hospital does not take
    @Transactional
    public Receipt pay(CaseId id, Tender tender, String recipient, UUID requestKey) {
        desk.hold(id);
        if (desk.isDone(requestKey)) return receipts.of(id).orElseThrow();
        Head head = require(id, BillStep.PAY);
        Bill bill = folder.open(head);
        if (!bill.waitsFor().isEmpty()) throw Refusal.notNow("BILL_WAITS");
        var total = bill.charge().total();
        tender.check(hospital.profile().payment(), bill.mode(), total);
        var payment = new Payment(tender, total, clock.instant(), cashier().name().written());
        return paid.write(bill, payment, recipient, Optional.of(requestKey));
    }

    /// They left without paying: the bill stays due.
    @Transactional
    public void leaveUnpaid(CaseId id, String reason, UUID requestKey) {
        desk.hold(id);
        if (desk.isDone(requestKey)) return;
        Head head = require(id, BillStep.LEAVE);
        bills.set(id, BillStep.LEAVE.to(), head.issue());
        desk.flag(id, UNPAID, true);
        desk.note(id, Note.of("LEFT_UNPAID").because(new Reason("", reason)).once(requestKey));
    }

    /// Gives the whole amount back, with a document of its own.
    @Transactional
    public Refund refund(CaseId id, String reason, String slip, UUID requestKey) {
        desk.hold(id);
        Receipt receipt = receipts.of(id).orElseThrow(() -> Refusal.notNow("BILL_NOT_NOW"));
        if (desk.isDone(requestKey)) return till.refund(receipt.number()).orElseThrow();
        Head head = require(id, BillStep.REFUND);
        String by = cashier().name().written();
        return paid.giveBack(head, receipt, new GivenBack(by, reason, slip), requestKey);
    }

    private Head require(CaseId id, BillStep step) {
        cashier();
        Head head = bills.of(id).orElseThrow(() -> Refusal.notFound("NO_BILL"));
        if (!step.leadsFrom(head.state())) throw Refusal.notNow("BILL_NOT_NOW");
        return head;
    }

    private StaffMember cashier() {
        StaffMember member = directory.actingMember();
        if (!member.is(Role.CASHIER)) throw Refusal.notYours("NOT_YOUR_STEP");
        return member;
    }
}
