package org.mitate.billing.card;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;

/// Compares our books with the gateway's every night: what a letter should have told is caught up,
/// and where money differs a person looks.
@Component
public class Reconciliation implements Chore {

    /// Longer than any hold lasts, and than refunds made elsewhere usually take; ours.
    private static final Duration LOOKS_BACK = Duration.ofDays(60);

    private final MoneyBook book;
    private final Hearing hearing;
    private final Differences differences;
    private final CallBox box;
    private final Optional<PaymentGateway> gateway;
    private final Clock clock;

    Reconciliation(
            MoneyBook book,
            Hearing hearing,
            Differences differences,
            CallBox box,
            Optional<PaymentGateway> gateway,
            Clock clock) {
        this.book = book;
        this.hearing = hearing;
        this.differences = differences;
        this.box = box;
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "card-reconciliation";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(LocalTime.of(4, 10));
    }

    @Override
    public int carryOut() {
        if (gateway.isEmpty()) return 0;
        var asked = box.open().stream().map(CardCall::moneyId).collect(Collectors.toSet());
        List<CardMoney> all =
                book.moving(clock.instant().minus(LOOKS_BACK)).stream()
                        .filter(money -> !asked.contains(money.id()))
                        .toList();
        all.forEach(ours -> compare(ours, gateway.get().look(ours.ref())));
        return all.size();
    }

    private void compare(CardMoney ours, Answer answer) {
        switch (answer) {
            case Answer.Stands theirs -> {
                if (ours.money().agreesWith(theirs.money())) return;
                if (!isNews(ours, theirs)) differences.add(ours, Optional.of(theirs.money()));
                hearing.news(ours.id(), theirs);
            }
            case Answer.Refused unknown -> differences.add(ours, Optional.empty());
            default -> {}
        }
    }

    /// What moves by itself while nobody asks: a hold ends, somebody confirms or the bank declines.
    private static boolean isNews(CardMoney ours, Answer.Stands theirs) {
        boolean noMoney = theirs.money().taken().isZero() && ours.money().taken().isZero();
        return noMoney && ours.state().compareTo(theirs.money().state()) < 0;
    }
}
