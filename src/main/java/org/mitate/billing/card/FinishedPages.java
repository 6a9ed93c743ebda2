package org.mitate.billing.card;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.Note;
import org.mitate.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what came of a page of the gateway, once, however often it is heard.
@Component
class FinishedPages {

    private final CardSessions sessions;
    private final Cards cards;
    private final MoneyBook book;
    private final Calls calls;
    private final Hearing hearing;
    private final CardTerms terms;
    private final Notices notices;
    private final CaseDesk desk;
    private final Clock clock;

    FinishedPages(
            CardSessions sessions,
            Cards cards,
            MoneyBook book,
            Calls calls,
            Hearing hearing,
            CardTerms terms,
            Notices notices,
            CaseDesk desk,
            Clock clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.book = book;
        this.calls = calls;
        this.hearing = hearing;
        this.terms = terms;
        this.notices = notices;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void hear(CardSession asked, Answer answer) {
        desk.hold(asked.caseId());
        CardSession session = sessions.of(asked.id()).orElseThrow();
        if (session.state() != CardSession.State.OPEN) return;
        switch (answer) {
            case Answer.Registered registered -> register(session, registered.card());
            case Answer.Stands stands -> hear(session, stands);
            case Answer.Ended ended -> end(session);
            default -> {}
        }
    }

    private void register(CardSession session, CardOnFile card) {
        if (!terms.takes(card)) {
            refuse(session, card);
            return;
        }
        var registered =
                new RegisteredCard(Ids.next(clock), session.caseId(), card, clock.instant());
        cards.add(registered);
        sessions.forgetRefused(session.caseId());
        sessions.set(session.id(), CardSession.State.DONE);
        desk.note(session.caseId(), Note.of("CARD_REGISTERED", registered.label()));
        notices.over(session.caseId());
    }

    /// What somebody confirmed with a card that the hospital does not take goes free at once.
    private void hear(CardSession session, Answer.Stands stands) {
        CardMoney money = money(session).orElseThrow();
        boolean taken = stands.card().filter(terms::takes).isPresent();
        boolean held = stands.money().state() == MoneyState.AUTHORISED;
        if (held && !taken) {
            book.save(money.hearing(stands.ref(), stands.money(), stands.card()), clock.instant());
            calls.release(book.of(money.id()).orElseThrow());
            stands.card().ifPresent(card -> refuse(session, card));
            return;
        }
        if (held) sessions.set(session.id(), CardSession.State.DONE);
        hearing.news(money.id(), stands);
    }

    /// The card shows which mark it has: the rule's code stands in the journal (rules.md §6).
    private void refuse(CardSession session, CardOnFile card) {
        sessions.set(session.id(), CardSession.State.REFUSED);
        desk.note(session.caseId(), Note.of("CARD_NOT_TAKEN", card.digits()));
    }

    private void end(CardSession session) {
        sessions.set(session.id(), CardSession.State.ENDED);
        money(session)
                .filter(money -> money.state() == MoneyState.ASKED)
                .ifPresent(money -> book.save(money.at(MoneyState.RELEASED), clock.instant()));
    }

    private Optional<CardMoney> money(CardSession session) {
        Optional<UUID> id = Optional.ofNullable(session.moneyId());
        return id.flatMap(book::of);
    }
}
