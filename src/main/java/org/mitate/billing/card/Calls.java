package org.mitate.billing.card;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.Ids;
import org.mitate.shared.Yen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes down what is to be asked of the gateway, in the transaction of whoever wants it: it is
/// asked once that has happened, or never.
@Component
public class Calls {

    private final CallBox box;
    private final MoneyBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calls(CallBox box, MoneyBook book, ApplicationEventPublisher events, Clock clock) {
        this.box = box;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    public List<CardCall> of(CaseId id) {
        return box.of(id);
    }

    public List<CardMoney> money(CaseId id) {
        return book.of(id);
    }

    /// Asks for a new amount on a registered card.
    public UUID begin(Ask.Kind kind, RegisteredCard card, Yen yen, int issue) {
        CardMoney money = fresh(card.caseId(), Optional.of(card), yen);
        return write(call(Ids.next(clock), money, kind, yen, issue, "", ""));
    }

    /// An amount that is to be confirmed on a page of the gateway.
    CardMoney fresh(CaseId id, Optional<RegisteredCard> card, Yen yen) {
        var money =
                new CardMoney(
                        Ids.next(clock),
                        id,
                        card.map(RegisteredCard::id).orElse(null),
                        "",
                        Money.asked(yen),
                        card.flatMap(it -> it.card().mark()),
                        card.map(it -> it.card().digits()).orElse(""),
                        clock.instant());
        book.add(money);
        return money;
    }

    public UUID capture(CardMoney money, Yen yen, int issue) {
        return write(call(Ids.next(clock), money, Ask.Kind.CAPTURE, yen, issue, "", ""));
    }

    /// @param key of the press: pressed twice it is asked once
    /// @param why stands on the refund's paper
    public UUID giveBack(UUID key, CardMoney money, int issue, String by, String why) {
        Yen yen = money.money().taken();
        return write(call(key, money, Ask.Kind.GIVE_BACK, yen, issue, by, why));
    }

    /// Lets go of what is held; an amount that the gateway does not know is let go of here.
    public void release(CardMoney money) {
        boolean asked =
                box.of(money.caseId()).stream()
                        .filter(CardCall::isOpen)
                        .filter(call -> call.moneyId().equals(money.id()))
                        .anyMatch(call -> call.kind() == Ask.Kind.RELEASE);
        if (asked || !money.state().isOpen()) return;
        if (!money.ref().isEmpty()) {
            write(call(Ids.next(clock), money, Ask.Kind.RELEASE, Yen.ZERO, 0, "", ""));
        } else if (money.state() == MoneyState.NEEDS_CUSTOMER) {
            book.save(money.at(MoneyState.RELEASED), clock.instant());
        }
    }

    private CardCall call(
            UUID key, CardMoney money, Ask.Kind kind, Yen yen, int issue, String by, String note) {
        return new CardCall(
                key,
                money.id(),
                money.caseId(),
                kind,
                yen,
                issue,
                by,
                note,
                clock.instant(),
                CardCall.State.ASKED,
                "");
    }

    private UUID write(CardCall call) {
        if (box.add(call)) events.publishEvent(new CallWritten(call.id()));
        return call.id();
    }
}
