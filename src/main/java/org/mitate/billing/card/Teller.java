package org.mitate.billing.card;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Goes to the gateway with what was written down, outside of any transaction, and brings the
/// answer. Whoever went and was killed, or got no answer, goes again: the key is the same.
@Component
public class Teller {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    /// Gateways remember a key for a day; later the same question could be done twice.
    private static final Duration KEY_PROTECTS = Duration.ofHours(23);

    private final CallBox box;
    private final MoneyBook book;
    private final Cards cards;
    private final Hearing hearing;
    private final Optional<PaymentGateway> gateway;
    private final Clock clock;
    private final boolean idle;
    private volatile boolean open;

    Teller(
            CallBox box,
            MoneyBook book,
            Cards cards,
            Hearing hearing,
            Optional<PaymentGateway> gateway,
            Clock clock,
            @Value("${mitate.chores-idle:false}") boolean idle) {
        this.box = box;
        this.book = book;
        this.cards = cards;
        this.hearing = hearing;
        this.gateway = gateway;
        this.clock = clock;
        this.idle = idle;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        open = !idle;
    }

    /// Goes at once, without keeping whoever wrote the call waiting.
    @TransactionalEventListener
    void soon(CallWritten call) {
        if (open) Thread.startVirtualThread(() -> box.of(call.id()).ifPresent(this::calmly));
    }

    /// Goes with everything that is written down.
    ///
    /// @return how many were answered
    public int carryOut() {
        List<CardCall> calls = box.open();
        calls.forEach(this::calmly);
        return calls.size();
    }

    public void carryOut(UUID call) {
        box.of(call).filter(CardCall::isOpen).ifPresent(this::carryOut);
    }

    /// One question that cannot be asked keeps no other one waiting.
    private void calmly(CardCall call) {
        try {
            carryOut(call);
        } catch (RuntimeException e) {
            LOG.error("The gateway could not be asked ({}).", call.id(), e);
        }
    }

    private void carryOut(CardCall call) {
        if (gateway.isEmpty() || !call.isOpen()) return;
        if (call.askedAt().plus(KEY_PROTECTS).isBefore(clock.instant())) {
            hearing.lost(call);
            return;
        }
        CardMoney money = book.of(call.moneyId()).orElseThrow();
        Answer answer = gateway.get().ask(ask(call, money));
        // what the gateway refuses may have happened already, or be impossible by now: it says
        if (answer instanceof Answer.Refused && !money.ref().isEmpty()) {
            if (gateway.get().look(money.ref()) instanceof Answer.Stands stands) {
                hearing.news(money.id(), stands);
            }
        }
        hearing.hear(call, answer);
    }

    private Ask ask(CardCall call, CardMoney money) {
        var card = Optional.ofNullable(money.card()).flatMap(cards::of).map(RegisteredCard::card);
        return new Ask(
                call.id(), money.id(), call.kind(), call.yen(), money.ref(), card.orElse(null));
    }
}
