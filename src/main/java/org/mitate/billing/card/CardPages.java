package org.mitate.billing.card;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.shared.Yen;
import org.springframework.stereotype.Component;

/// Sends people to the gateway's own pages, where alone a card's number is typed, and looks what
/// came of it.
@Component
public class CardPages {

    /// Gateways keep such a page open for a day; a shorter while is enough to find the card.
    private static final Duration USED_AGAIN = Duration.ofHours(12);

    private final CardSessions sessions;
    private final Calls calls;
    private final Cards cards;
    private final FinishedPages finished;
    private final Holds holds;
    private final Teller teller;
    private final Optional<PaymentGateway> gateway;
    private final Clock clock;

    CardPages(
            CardSessions sessions,
            Calls calls,
            Cards cards,
            FinishedPages finished,
            Holds holds,
            Teller teller,
            Optional<PaymentGateway> gateway,
            Clock clock) {
        this.sessions = sessions;
        this.calls = calls;
        this.cards = cards;
        this.finished = finished;
        this.holds = holds;
        this.teller = teller;
        this.gateway = gateway;
        this.clock = clock;
    }

    /// The address of a page that registers a card.
    ///
    /// @throws Refusal `CARD_UNREACHABLE` where the gateway does not answer
    public String registration(CaseFile file, Locale locale, String back) {
        return open(file, null, Optional.empty(), locale, back);
    }

    /// The address of a page on which the holder confirms an amount (3-D Secure), or pays it with
    /// another card. It is held there; the bill takes it.
    public String confirmation(CaseFile file, Yen yen, Locale locale, String back) {
        CardMoney money = calls.fresh(file.id(), Optional.empty(), yen);
        String customer =
                cards.of(file.id()).map(RegisteredCard::card).map(CardOnFile::customer).orElse("");
        var hold = new HostedPage.Hold(money.id(), yen, customer);
        return open(file, money.id(), Optional.of(hold), locale, back);
    }

    /// Looks what came of the pages that are open for the case, and holds what is due.
    public void comeBack(CaseId id) {
        sessions.open(id).forEach(this::look);
        holds.hold(id).ifPresent(teller::carryOut);
    }

    /// The same for all cases: somebody may have closed the browser before coming back.
    public int lookAtAll() {
        var open = sessions.open();
        open.stream().map(CardSession::caseId).distinct().forEach(this::comeBack);
        return open.size();
    }

    void comeBack(String page) {
        sessions.by(page).map(CardSession::caseId).ifPresent(this::comeBack);
    }

    private String open(
            CaseFile file,
            @Nullable UUID money,
            Optional<HostedPage.Hold> hold,
            Locale locale,
            String back) {
        if (money == null) {
            var again = reusable(file.id());
            if (again.isPresent()) return again.get().address();
        }
        UUID key = Ids.next(clock);
        Answer answer =
                gateway.map(it -> it.open(new HostedPage(key, hold, locale, back)))
                        .orElseThrow(() -> Refusal.notNow("CARD_UNREACHABLE"));
        if (!(answer instanceof Answer.Opened opened)) throw Refusal.notNow("CARD_UNREACHABLE");
        sessions.add(
                new CardSession(
                        key,
                        file.id(),
                        money,
                        opened.page(),
                        opened.address(),
                        CardSession.State.OPEN,
                        clock.instant()));
        return opened.address();
    }

    private Optional<CardSession> reusable(CaseId id) {
        var since = clock.instant().minus(USED_AGAIN);
        return sessions.open(id).reversed().stream()
                .filter(it -> it.moneyId() == null && it.madeAt().isAfter(since))
                .findFirst();
    }

    private void look(CardSession session) {
        gateway.map(it -> it.find(session.ref())).ifPresent(it -> finished.hear(session, it));
    }
}
