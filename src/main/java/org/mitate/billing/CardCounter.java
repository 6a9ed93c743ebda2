package org.mitate.billing;

import java.util.Optional;
import java.util.UUID;
import org.mitate.billing.Bills.Head;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardMoney;
import org.mitate.billing.card.Differences;
import org.mitate.billing.card.MoneyState;
import org.mitate.billing.card.Teller;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the cashier does with the card of an online consultation.
@Component
public class CardCounter {

    private final Bills bills;
    private final CardSettlement settlement;
    private final Calls calls;
    private final Teller teller;
    private final Differences differences;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final TransactionTemplate transaction;

    CardCounter(
            Bills bills,
            CardSettlement settlement,
            Calls calls,
            Teller teller,
            Differences differences,
            CaseDesk desk,
            StaffDirectory directory,
            TransactionTemplate transaction) {
        this.bills = bills;
        this.settlement = settlement;
        this.calls = calls;
        this.teller = teller;
        this.differences = differences;
        this.desk = desk;
        this.directory = directory;
        this.transaction = transaction;
    }

    /// What was taken from the card, if it was.
    public Optional<CardMoney> taken(CaseId id) {
        return calls.money(id).stream()
                .filter(money -> money.state() == MoneyState.TAKEN)
                .findFirst();
    }

    /// Takes the bill from the card, though it is flagged or was declined before.
    ///
    /// @throws Refusal `BILL_NOT_NOW` when nothing is due
    public void take(CaseId id) {
        cashier();
        transaction.executeWithoutResult(
                status -> {
                    desk.hold(id);
                    require(id, BillStep.PAY);
                    settlement.take(id);
                });
        carryOut(id);
    }

    /// Gives the whole amount back to the card; the document is written once the gateway has done
    /// it.
    ///
    /// @return whether it has
    public boolean giveBack(CaseId id, String why, UUID requestKey) {
        String by = cashier().name().written();
        transaction.executeWithoutResult(
                status -> {
                    desk.hold(id);
                    Head head = require(id, BillStep.REFUND);
                    calls.giveBack(
                            requestKey, taken(id).orElseThrow(), head.issue(), by, why.strip());
                });
        carryOut(id);
        return bills.of(id).filter(head -> head.state() == BillState.REFUNDED).isPresent();
    }

    /// The cashier found out why books and gateway differ.
    public void settle(UUID difference, String note) {
        String by = cashier().name().written();
        transaction.executeWithoutResult(status -> differences.settle(difference, by, note));
    }

    /// What follows from an answer is asked, too: after a charge, what was held goes free.
    private void carryOut(CaseId id) {
        for (int round = 0; round < 2; round++) {
            calls.of(id).stream()
                    .filter(call -> call.isOpen())
                    .forEach(call -> teller.carryOut(call.id()));
        }
    }

    private Head require(CaseId id, BillStep step) {
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
