package org.mitate.billing.card;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mitate.billing.card.CardCall.State;
import org.mitate.cases.CaseDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what the gateway said, each answer once; who cares for the amount hears it in the
/// same transaction.
@Component
class Hearing {

    private final CallBox box;
    private final MoneyBook book;
    private final Differences differences;
    private final CaseDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearing(
            CallBox box,
            MoneyBook book,
            Differences differences,
            CaseDesk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.box = box;
        this.book = book;
        this.differences = differences;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /// The answer to a call; a second answer to the same changes nothing.
    @Transactional
    public void hear(CardCall asked, Answer answer) {
        desk.hold(asked.caseId());
        CardCall call = box.of(asked.id()).orElseThrow();
        if (!call.isOpen()) return;
        switch (answer) {
            case Answer.Stands stands -> {
                save(money(call).hearing(stands.ref(), stands.money(), stands.card()));
                end(call, State.DONE, "");
            }
            case Answer.Declined no -> {
                if (call.kind().begins()) save(at(call, no.ref(), MoneyState.DECLINED));
                end(call, State.DECLINED, no.reason());
            }
            case Answer.NeedsCustomer yes -> {
                if (call.kind().begins()) save(at(call, yes.ref(), MoneyState.NEEDS_CUSTOMER));
                end(call, State.DECLINED, "authentication_required");
            }
            case Answer.Refused no -> {
                if (call.kind().begins()) save(money(call).at(MoneyState.DECLINED));
                end(call, State.REFUSED, no.why());
            }
            case Answer.Unreachable nobody -> box.tried(call.id(), nobody.why());
            case Answer.Opened page -> throw unexpected(page);
            case Answer.NotYet page -> throw unexpected(page);
            case Answer.Ended page -> throw unexpected(page);
            case Answer.Registered page -> throw unexpected(page);
        }
    }

    /// What the gateway tells about an amount without being asked, in any order and any number of
    /// times.
    @Transactional
    public void news(UUID moneyId, Answer.Stands stands) {
        desk.hold(book.of(moneyId).orElseThrow().caseId());
        CardMoney before = book.of(moneyId).orElseThrow();
        CardMoney after = before.hearing(stands.ref(), stands.money(), stands.card());
        if (after.equals(before)) return;
        save(after);
        tell(after);
    }

    /// Nobody knows what became of it: a person asks the gateway.
    @Transactional
    public void lost(CardCall asked) {
        desk.hold(asked.caseId());
        box.end(asked.id(), State.LOST, asked.why(), clock.instant());
        differences.add(money(asked), Optional.empty());
        tell(money(asked));
    }

    private void end(CardCall call, State state, String why) {
        box.end(call.id(), state, why, clock.instant());
        tell(money(call));
    }

    private void tell(CardMoney money) {
        events.publishEvent(new MoneyHeard(money.caseId(), money.id()));
    }

    private void save(CardMoney money) {
        book.save(money, clock.instant());
    }

    private CardMoney money(CardCall call) {
        return book.of(call.moneyId()).orElseThrow();
    }

    private CardMoney at(CardCall call, String ref, MoneyState state) {
        CardMoney money = money(call);
        return money.hearing(ref, money.money().at(state), Optional.empty());
    }

    private static IllegalStateException unexpected(Answer answer) {
        return new IllegalStateException("no answer to a call: " + answer);
    }
}
