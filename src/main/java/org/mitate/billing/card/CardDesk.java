package org.mitate.billing.card;

import java.time.Clock;
import java.util.Optional;
import org.mitate.billing.card.CardStanding.State;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.shared.Yen;
import org.springframework.stereotype.Component;

/// Knows how it stands with the card of a case.
@Component
public class CardDesk {

    private final Cards cards;
    private final CardSessions sessions;
    private final Calls calls;
    private final CardTerms terms;
    private final Clock clock;

    CardDesk(Cards cards, CardSessions sessions, Calls calls, CardTerms terms, Clock clock) {
        this.cards = cards;
        this.sessions = sessions;
        this.calls = calls;
        this.terms = terms;
        this.clock = clock;
    }

    /// The card that counts, the last that was registered.
    public Optional<RegisteredCard> card(CaseId id) {
        return cards.of(id);
    }

    public CardStanding standing(CaseFile file) {
        Yen bound = terms.upperBound(file);
        Optional<RegisteredCard> card = cards.of(file.id());
        return new CardStanding(state(file, card, bound), card, bound);
    }

    private State state(CaseFile file, Optional<RegisteredCard> card, Yen bound) {
        var all = calls.money(file.id());
        if (all.stream().anyMatch(it -> it.money().holds(bound, clock.instant()))) {
            return State.HELD;
        }
        if (sessions.isRefused(file.id())) return State.NOT_TAKEN;
        if (card.isEmpty()) return State.MISSING;
        return all.reversed().stream()
                .filter(money -> card.get().id().equals(money.card()))
                .findFirst()
                .map(money -> state(money.state()))
                .orElse(State.REGISTERED);
    }

    private static State state(MoneyState state) {
        return switch (state) {
            case ASKED -> State.ASKED;
            case NEEDS_CUSTOMER -> State.NEEDS_CUSTOMER;
            case DECLINED -> State.DECLINED;
            // too little, or gone free: asked again by itself
            case AUTHORISED, RELEASED, TAKEN, RETURNED -> State.REGISTERED;
        };
    }
}
