package org.mitate.billing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.Bills.Head;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Ids;
import org.springframework.stereotype.Component;

/// Writes down money that came in or went back, with its document, both or neither; whether it came
/// over the counter or from a card at the gateway.
@Component
class PaidBills {

    private static final String UNPAID = "UNPAID";

    private final Bills bills;
    private final Till till;
    private final ReceiptBook receipts;
    private final Series series;
    private final BillWords words;
    private final CaseDesk desk;
    private final Hospital hospital;
    private final Clock clock;

    PaidBills(
            Bills bills,
            Till till,
            ReceiptBook receipts,
            Series series,
            BillWords words,
            CaseDesk desk,
            Hospital hospital,
            Clock clock) {
        this.bills = bills;
        this.till = till;
        this.receipts = receipts;
        this.series = series;
        this.words = words;
        this.desk = desk;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// @param recipient on the receipt; the consultee where it is blank
    Receipt write(Bill bill, Payment payment, String recipient, Optional<UUID> requestKey) {
        Head head = bills.of(bill.caseId()).orElseThrow();
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        till.add(id, head.caseId(), head.issue(), payment);
        Receipt receipt = receipt(head, bill, recipient);
        receipts.add(receipt, id, now);
        bills.set(head.caseId(), BillStep.PAY.to(), head.issue());
        desk.flag(head.caseId(), UNPAID, false);
        var note = Note.of("PAID", words.yen(payment.yen()), receipt.number());
        desk.note(head.caseId(), requestKey.map(note::once).orElse(note));
        return receipt;
    }

    Refund giveBack(Head head, Receipt receipt, GivenBack back, @Nullable UUID requestKey) {
        var refund =
                new Refund(
                        series.refund(hospital.today()),
                        receipt.number(),
                        hospital.today(),
                        back.by(),
                        back.reason().strip(),
                        back.slip().strip(),
                        receipt.yen());
        till.add(refund, clock.instant());
        bills.set(head.caseId(), BillStep.REFUND.to(), head.issue());
        var note =
                Note.of("REFUNDED", words.yen(refund.yen()), refund.number())
                        .because(new Reason("", back.reason()));
        desk.note(head.caseId(), requestKey == null ? note : note.once(requestKey));
        return refund;
    }

    /// The bill stays due.
    void leave(Head head, Note note) {
        bills.set(head.caseId(), BillStep.LEAVE.to(), head.issue());
        desk.flag(head.caseId(), UNPAID, true);
        desk.note(head.caseId(), note);
    }

    private Receipt receipt(Head head, Bill bill, String recipient) {
        var issuer = hospital.profile().institution().issuer();
        return new Receipt(
                series.receipt(hospital.today()),
                head.caseId(),
                head.issue(),
                head.number(),
                hospital.today(),
                head.talkOn(),
                recipient.isBlank() ? head.name() : recipient.strip(),
                bill.charge().total(),
                issuer.name(),
                issuer.registrationNumber());
    }
}
