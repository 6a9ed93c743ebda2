package org.mitate.billing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mitate.billing.Bills.Head;
import org.mitate.billing.card.Ask;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardCall;
import org.mitate.billing.card.CardDesk;
import org.mitate.billing.card.CardMoney;
import org.mitate.billing.card.CardTerms;
import org.mitate.billing.card.CardTrouble;
import org.mitate.billing.card.MoneyHeard;
import org.mitate.billing.card.MoneyState;
import org.mitate.billing.card.Notices;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.shared.Yen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Pays the bill of an online consultation from its card, without a counter (rules.md §6): whenever
/// something is heard, it looks at everything and does the next thing, so that it does not matter
/// what was heard before.
@Component
class CardSettlement {

    private final Bills bills;
    private final BillFolder folder;
    private final CardReceipts receipts;
    private final PaidBills paid;
    private final Calls calls;
    private final CardDesk cards;
    private final CardTerms terms;
    private final Notices notices;
    private final CaseDesk desk;
    private final Clock clock;

    CardSettlement(
            Bills bills,
            BillFolder folder,
            CardReceipts receipts,
            PaidBills paid,
            Calls calls,
            CardDesk cards,
            CardTerms terms,
            Notices notices,
            CaseDesk desk,
            Clock clock) {
        this.bills = bills;
        this.folder = folder;
        this.receipts = receipts;
        this.paid = paid;
        this.calls = calls;
        this.cards = cards;
        this.terms = terms;
        this.notices = notices;
        this.desk = desk;
        this.clock = clock;
    }

    @EventListener
    void after(BillIssued issued) {
        settle(issued.caseId(), false);
    }

    @EventListener
    void after(MoneyHeard heard) {
        settle(heard.caseId(), false);
    }

    /// The cashier has looked and wants it taken from the card, once more if need be.
    void take(CaseId id) {
        settle(id, true);
    }

    private void settle(CaseId id, boolean pressed) {
        CaseFile file = desk.hold(id);
        Optional<Head> head = bills.of(id);
        if (head.isEmpty() || !terms.isByGateway(file)) return;
        if (BillStep.PAY.leadsFrom(head.get().state())) {
            Bill bill = folder.open(head.get());
            if (bill.waitsFor().isEmpty()) pay(file, head.get(), bill, pressed);
        } else if (head.get().state().isSettled()) {
            receipts.after(head.get());
        }
    }

    private void pay(CaseFile file, Head head, Bill bill, boolean pressed) {
        List<CardMoney> all = calls.money(head.caseId());
        List<CardCall> asked =
                calls.of(head.caseId()).stream().filter(it -> it.kind().takes()).toList();
        Optional<CardMoney> taken = receipts.taken(all);
        if (taken.isPresent()) {
            receipts.received(bill, taken.get());
            notices.over(head.caseId());
        } else if (asked.stream().noneMatch(CardCall::isOpen)
                && (may(file, head, bill, pressed) || declined(head, asked))) {
            ask(head, bill.charge().total(), asked, pressed);
        }
    }

    /// What the cashier should look at is not taken by itself; after a death a person decides
    /// (EX06).
    private static boolean may(CaseFile file, Head head, Bill bill, boolean pressed) {
        return pressed
                || head.state() == BillState.UNPAID
                || bill.flags().isEmpty() && !file.isDead();
    }

    private void ask(Head head, Yen total, List<CardCall> asked, boolean pressed) {
        Optional<CardMoney> held = held(head, total, asked);
        var card = cards.card(head.caseId());
        boolean charged =
                asked.stream()
                        .filter(call -> call.kind() == Ask.Kind.CHARGE)
                        .anyMatch(call -> call.issue() == head.issue());
        boolean mayCharge = card.isPresent() && (pressed || !charged && !declined(head, asked));
        if (held.isPresent()) calls.capture(held.get(), total, head.issue());
        else if (mayCharge) calls.begin(Ask.Kind.CHARGE, card.get(), total, head.issue());
        else if (head.state() == BillState.ISSUED) leaveUnpaid(head);
    }

    private static boolean declined(Head head, List<CardCall> asked) {
        return asked.stream()
                .filter(call -> call.issue() == head.issue())
                .anyMatch(call -> call.state() == CardCall.State.DECLINED);
    }

    /// What is held and was not refused to us before.
    private Optional<CardMoney> held(Head head, Yen total, List<CardCall> asked) {
        return calls.money(head.caseId()).stream()
                .filter(money -> money.money().holds(total, clock.instant()))
                .filter(money -> money.state() == MoneyState.AUTHORISED)
                .filter(
                        money ->
                                asked.stream()
                                        .filter(call -> call.kind() == Ask.Kind.CAPTURE)
                                        .noneMatch(call -> call.moneyId().equals(money.id())))
                .reduce((earlier, later) -> later);
    }

    private void leaveUnpaid(Head head) {
        paid.leave(head, Note.of("CARD_UNPAID"));
        String about = head.caseId().value() + " " + head.issue();
        notices.tell(head.caseId(), CardTrouble.Kind.UNPAID, about);
    }
}
