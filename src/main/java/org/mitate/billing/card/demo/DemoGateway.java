package org.mitate.billing.card.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.mitate.billing.card.Answer;
import org.mitate.billing.card.Ask;
import org.mitate.billing.card.CardOnFile;
import org.mitate.billing.card.HostedPage;
import org.mitate.billing.card.Letter;
import org.mitate.billing.card.Money;
import org.mitate.billing.card.MoneyState;
import org.mitate.billing.card.NotFromGateway;
import org.mitate.billing.card.PaymentGateway;
import org.mitate.shared.Yen;

/// Does as a gateway does, with invented cards and no money.
final class DemoGateway implements PaymentGateway {

    /// As card networks usually do.
    private static final Duration HELD = Duration.ofDays(7);

    private final DemoBook book;
    private final Clock clock;

    DemoGateway(DemoBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "DEMO";
    }

    @Override
    public Answer open(HostedPage page) {
        String ref = book.open(page);
        return new Answer.Opened(ref, "/demo-card/" + ref);
    }

    @Override
    public Answer find(String ref) {
        DemoPage page = book.page(ref).orElseThrow();
        if (page.card().isEmpty()) return new Answer.NotYet();
        CardOnFile card = DemoCard.valueOf(page.card()).onFile();
        return page.hold()
                ? new Answer.Stands(
                        page.money(), book.money(page.money()).orElseThrow(), Optional.of(card))
                : new Answer.Registered(card);
    }

    @Override
    public Answer look(String ref) {
        return book.money(ref)
                .<Answer>map(money -> new Answer.Stands(ref, ended(money), Optional.empty()))
                .orElseGet(() -> new Answer.Refused("resource_missing"));
    }

    @Override
    public Letter read(String letter, String signature, Clock clock) {
        throw new NotFromGateway("the demo gateway writes no letters");
    }

    /// The same key gets the same answer.
    @Override
    public Answer ask(Ask ask) {
        return book.answered(ask.key())
                .map(before -> before.isEmpty() ? look(ref(ask)) : no(ask, before))
                .orElseGet(() -> anew(ask));
    }

    private Answer anew(Ask ask) {
        String why = ask.kind().begins() ? begin(ask) : change(ask);
        book.answer(ask.key(), ref(ask), why);
        return why.isEmpty() ? look(ref(ask)) : no(ask, why);
    }

    private String begin(Ask ask) {
        DemoCard card = DemoCard.valueOf(Objects.requireNonNull(ask.card()).method());
        boolean take = ask.kind() == Ask.Kind.CHARGE;
        MoneyState state =
                switch (card) {
                    case DECLINED, UNIONPAY -> MoneyState.DECLINED;
                    case CONFIRMED -> MoneyState.NEEDS_CUSTOMER;
                    case DECLINED_LATER -> take ? MoneyState.DECLINED : MoneyState.AUTHORISED;
                    case VISA, AMEX, JCB -> take ? MoneyState.TAKEN : MoneyState.AUTHORISED;
                };
        Yen taken = state == MoneyState.TAKEN ? ask.yen() : Yen.ZERO;
        book.add(ref(ask), card, held(state, ask.yen(), taken));
        return switch (state) {
            case DECLINED -> "card_declined";
            case NEEDS_CUSTOMER -> "authentication_required";
            default -> "";
        };
    }

    private String change(Ask ask) {
        Money money = book.money(ask.ref()).map(this::ended).orElseThrow();
        return switch (ask.kind()) {
            case CAPTURE -> capture(ask, money);
            case RELEASE -> {
                if (money.state() == MoneyState.TAKEN) yield "refused";
                book.save(ask.ref(), money.at(MoneyState.RELEASED));
                yield "";
            }
            case GIVE_BACK -> {
                if (money.state() != MoneyState.TAKEN) yield "refused";
                Yen taken = money.taken();
                book.save(
                        ask.ref(),
                        new Money(MoneyState.RETURNED, money.held(), taken, taken, null));
                yield "";
            }
            case AUTHORISE, CHARGE -> throw new IllegalArgumentException("begins: " + ask);
        };
    }

    private String capture(Ask ask, Money money) {
        if (money.state() != MoneyState.AUTHORISED) return "refused";
        if (book.card(ask.ref()) == DemoCard.DECLINED_LATER) return "card_declined";
        book.save(ask.ref(), new Money(MoneyState.TAKEN, money.held(), ask.yen(), Yen.ZERO, null));
        return "";
    }

    private Money held(MoneyState state, Yen yen, Yen taken) {
        return new Money(state, yen, taken, Yen.ZERO, clock.instant().plus(HELD));
    }

    private Money ended(Money money) {
        boolean over = money.until() != null && !clock.instant().isBefore(money.until());
        return over && money.state() == MoneyState.AUTHORISED
                ? money.at(MoneyState.RELEASED)
                : money;
    }

    private static Answer no(Ask ask, String why) {
        return switch (why) {
            case "authentication_required" -> new Answer.NeedsCustomer(ref(ask));
            case "refused" -> new Answer.Refused("payment_intent_unexpected_state");
            default -> new Answer.Declined(ref(ask), why);
        };
    }

    private static String ref(Ask ask) {
        return ask.ref().isEmpty() ? DemoBook.ref(ask.moneyId()) : ask.ref();
    }
}
