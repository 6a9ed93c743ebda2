package org.mitate.billing;

import java.util.List;
import java.util.Optional;
import org.mitate.billing.Bills.Head;
import org.mitate.cases.CaseId;
import org.springframework.stereotype.Component;

/// Puts together everything that belongs to a bill.
@Component
class BillFolder {

    private final BillMaker maker;
    private final Issues issues;
    private final Till till;
    private final ReceiptBook receipts;

    BillFolder(BillMaker maker, Issues issues, Till till, ReceiptBook receipts) {
        this.maker = maker;
        this.issues = issues;
        this.till = till;
        this.receipts = receipts;
    }

    Bill open(Head head) {
        CaseId id = head.caseId();
        boolean open = head.state() == BillState.OPEN;
        Optional<Receipt> receipt = receipts.of(id);
        return new Bill(
                id,
                head.number(),
                head.name(),
                head.mode(),
                head.talkOn(),
                head.state(),
                open ? maker.charge(id) : issues.of(id, head.issue(), head.mode()),
                head.state().isSettled() ? List.of() : maker.waitsFor(id),
                till.payment(id),
                receipt,
                receipt.map(Receipt::number).flatMap(till::refund));
    }
}
