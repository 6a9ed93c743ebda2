package org.mitate.billing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mitate.billing.Bills.Head;
import org.mitate.billing.card.Ask;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardCall;
import org.mitate.billing.card.CardMoney;
import org.mitate.billing.card.Differences;
import org.mitate.billing.card.MoneyState;
import org.springframework.stereotype.Component;

/// The documents of money that was taken from a card, and given back to it.
@Component
class CardReceipts {

    private final PaidBills paid;
    private final ReceiptBook receipts;
    private final Calls calls;
    private final Differences differences;
    private final BillWords words;
    private final Clock clock;

    CardReceipts(
            PaidBills paid,
            ReceiptBook receipts,
            Calls calls,
            Differences differences,
            BillWords words,
            Clock clock) {
        this.paid = paid;
        this.receipts = receipts;
        this.calls = calls;
        this.differences = differences;
        this.words = words;
        this.clock = clock;
    }

    Optional<CardMoney> taken(List<CardMoney> all) {
        return all.stream().filter(money -> money.state() == MoneyState.TAKEN).findFirst();
    }

    /// The receipt says that a card paid, and names the gateway's number as the slip; another sum
    /// than the bill's is no payment but a task for the cashier.
    void received(Bill bill, CardMoney money) {
        if (!money.money().taken().equals(bill.charge().total())) {
            differences.add(money, Optional.empty());
            return;
        }
        var tender = new Tender.Card(money.mark().orElseThrow(), money.ref());
        var payment = new Payment(tender, money.money().taken(), clock.instant(), words.byItself());
        paid.write(bill, payment, "", Optional.empty());
        free(money);
    }

    /// Writes what went back to the card; what goes back without us is a task for the cashier. What
    /// is still held after the payment goes free.
    void after(Head head) {
        List<CardMoney> all = calls.money(head.caseId());
        if (head.state() == BillState.PAID) {
            all.stream()
                    .filter(money -> money.state() == MoneyState.RETURNED)
                    .findFirst()
                    .ifPresent(money -> returned(head, money));
        }
        all.stream().filter(money -> money.state().isOpen()).forEach(calls::release);
    }

    private void returned(Head head, CardMoney money) {
        Receipt receipt = receipts.of(head.caseId()).orElseThrow();
        calls.of(head.caseId()).stream()
                .filter(call -> call.kind() == Ask.Kind.GIVE_BACK)
                .filter(call -> call.moneyId().equals(money.id()))
                .filter(call -> call.state() != CardCall.State.DECLINED)
                .findFirst()
                .ifPresentOrElse(
                        call ->
                                paid.giveBack(
                                        head,
                                        receipt,
                                        new GivenBack(call.by(), call.note(), money.ref()),
                                        null),
                        () -> differences.add(money, Optional.of(money.money())));
    }

    private void free(CardMoney taken) {
        calls.money(taken.caseId()).stream()
                .filter(money -> !money.id().equals(taken.id()))
                .filter(money -> money.state().isOpen())
                .forEach(calls::release);
    }
}
