package org.mitate.billing.card;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.billing.card.CardTrouble.Kind;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Stage;
import org.mitate.shared.Yen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the upper bound of each talk held on its card from the day before, and lets go of it when
/// there is no talk (rules.md §6).
@Component
public class Holds {

    private final Calls calls;
    private final Cards cards;
    private final CardTerms terms;
    private final Notices notices;
    private final CaseDesk desk;
    private final Clock clock;

    Holds(Calls calls, Cards cards, CardTerms terms, Notices notices, CaseDesk desk, Clock clock) {
        this.calls = calls;
        this.cards = cards;
        this.terms = terms;
        this.notices = notices;
        this.desk = desk;
        this.clock = clock;
    }

    /// Whether enough is held for the case as it stands now.
    public boolean suffices(CaseFile file) {
        Yen bound = terms.upperBound(file);
        return calls.money(file.id()).stream().anyMatch(it -> holds(it, bound));
    }

    /// Asks the bank to hold the upper bound, where that is due and was not asked with this card.
    ///
    /// @return what is to be asked of the gateway
    @Transactional
    public Optional<UUID> hold(CaseId id) {
        return hold(desk.hold(id), false);
    }

    /// The same once more with the same card, because somebody wants it.
    @Transactional
    public Optional<UUID> holdAgain(CaseId id) {
        return hold(desk.hold(id), true);
    }

    /// Nothing is held for the case any more.
    @Transactional
    public void release(CaseId id) {
        desk.hold(id);
        calls.money(id).stream().filter(money -> money.state().isOpen()).forEach(calls::release);
    }

    /// A new hold that suffices frees the older ones; one that nobody wants any more goes free.
    @EventListener
    void after(MoneyHeard heard) {
        CaseFile file = desk.hold(heard.caseId());
        List<CardMoney> all = calls.money(file.id());
        CardMoney heardOf = find(all, heard.moneyId());
        if (!terms.isWanted(file)) {
            if (heardOf.state() == MoneyState.AUTHORISED) calls.release(heardOf);
            return;
        }
        // from the end of the talk on, the bill says what is needed
        if (file.stage() == Stage.CONSULTED) return;
        if (holds(heardOf, terms.upperBound(file))) {
            all.stream()
                    .filter(money -> !money.id().equals(heardOf.id()))
                    .filter(money -> money.state() != MoneyState.ASKED)
                    .filter(money -> money.state().isOpen())
                    .forEach(calls::release);
            notices.over(file.id());
        } else if (failed(heardOf) && file.stage().isBeingFixed()) {
            notices.tell(file.id(), Kind.MISSING, heardOf.id().toString());
        }
    }

    private Optional<UUID> hold(CaseFile file, boolean again) {
        if (!terms.isByGateway(file) || !terms.isWanted(file)) return Optional.empty();
        if (!mayHoldNow(file)) return Optional.empty();
        Yen bound = terms.upperBound(file);
        Optional<RegisteredCard> card = cards.of(file.id());
        if (card.isEmpty() || suffices(file)) return Optional.empty();
        List<CardMoney> tried =
                calls.money(file.id()).stream()
                        .filter(money -> card.get().id().equals(money.card()))
                        .filter(money -> money.money().held().compareTo(bound) >= 0)
                        .toList();
        boolean waiting = tried.stream().anyMatch(it -> it.state() == MoneyState.ASKED);
        boolean refused = tried.stream().anyMatch(Holds::failed);
        if (waiting || refused && !again) return Optional.empty();
        return Optional.of(calls.begin(Ask.Kind.AUTHORISE, card.get(), bound, 0));
    }

    /// From the day before until the talk is over; then the bill says how much.
    private boolean mayHoldNow(CaseFile file) {
        boolean due = !clock.instant().isBefore(terms.heldFrom(file));
        return due
                && switch (file.stage()) {
                    case BOOKED, CHECKED_IN, IN_CONSULTATION -> true;
                    default -> false;
                };
    }

    private boolean holds(CardMoney money, Yen bound) {
        Instant now = clock.instant();
        return money.money().holds(bound, now);
    }

    private static boolean failed(CardMoney money) {
        return money.state() == MoneyState.DECLINED || money.state() == MoneyState.NEEDS_CUSTOMER;
    }

    private static CardMoney find(List<CardMoney> all, UUID id) {
        return all.stream().filter(money -> money.id().equals(id)).findFirst().orElseThrow();
    }
}
