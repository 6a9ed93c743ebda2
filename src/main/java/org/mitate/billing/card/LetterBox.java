package org.mitate.billing.card;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes what the gateway sends by itself: verified, kept once by its id, in whatever order.
@Component
public class LetterBox {

    private final JdbcClient database;
    private final MoneyBook book;
    private final Hearing hearing;
    private final CardPages pages;
    private final Optional<PaymentGateway> gateway;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LetterBox(
            JdbcClient database,
            MoneyBook book,
            Hearing hearing,
            CardPages pages,
            Optional<PaymentGateway> gateway,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.book = book;
        this.hearing = hearing;
        this.pages = pages;
        this.gateway = gateway;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @throws NotFromGateway for anything that it did not sign
    public void take(String written, String signature) {
        if (gateway.isEmpty()) throw new NotFromGateway("no gateway");
        Letter letter = gateway.get().read(written, signature, clock);
        transaction.executeWithoutResult(status -> take(letter));
        if (letter.money().isEmpty() && !letter.ref().isEmpty()) pages.comeBack(letter.ref());
    }

    private void take(Letter letter) {
        Optional<CardMoney> known = known(letter);
        // the case is locked by the news before the letter is kept: all lock it first
        if (known.isPresent() && letter.money().isPresent()) {
            hearing.news(
                    known.get().id(),
                    new Answer.Stands(letter.ref(), letter.money().get(), Optional.empty()));
        }
        keep(letter, known);
    }

    private Optional<CardMoney> known(Letter letter) {
        Optional<CardMoney> named = letter.moneyId().flatMap(book::of);
        return named.isPresent() ? named : book.by(letter.ref());
    }

    private void keep(Letter letter, Optional<CardMoney> money) {
        database.sql(
                        """
                        insert into billing.card_event (id, kind, ref, money_id, at)
                        values (:id, :kind, :ref, :money, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", letter.id())
                .param("kind", letter.kind())
                .param("ref", letter.ref())
                .param("money", money.map(CardMoney::id).orElse(null))
                .param("at", MoneyBook.utc(clock.instant()))
                .update();
    }
}
