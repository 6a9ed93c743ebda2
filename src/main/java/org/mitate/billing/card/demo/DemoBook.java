package org.mitate.billing.card.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mitate.billing.card.HostedPage;
import org.mitate.billing.card.Money;
import org.mitate.billing.card.MoneyState;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the invented gateway remembers, so that a restart of the demo hospital changes nothing.
class DemoBook {

    private final JdbcClient database;

    DemoBook(JdbcClient database) {
        this.database = database;
    }

    String open(HostedPage page) {
        String ref = "page_" + page.key();
        database.sql(
                        """
                        insert into billing.demo_page (ref, key, yen, hold, back, ref_money)
                        values (:ref, :key, :yen, :hold, :back, :money)
                        on conflict do nothing
                        """)
                .param("ref", ref)
                .param("key", page.key())
                .param("yen", page.hold().map(it -> it.yen().amount()).orElse(0L))
                .param("hold", page.hold().isPresent())
                .param("back", page.back())
                .param("money", page.hold().map(it -> ref(it.moneyId())).orElse(""))
                .update();
        return ref;
    }

    Optional<DemoPage> page(String ref) {
        return database.sql("select * from billing.demo_page where ref = :ref")
                .param("ref", ref)
                .query(
                        (row, number) ->
                                new DemoPage(
                                        row.getString("ref"),
                                        Yen.of(row.getLong("yen")),
                                        row.getBoolean("hold"),
                                        row.getString("back"),
                                        row.getString("card"),
                                        row.getString("ref_money")))
                .optional();
    }

    void choose(String ref, DemoCard card) {
        database.sql("update billing.demo_page set card = :card where ref = :ref and card = ''")
                .param("ref", ref)
                .param("card", card.name())
                .update();
    }

    void add(String ref, DemoCard card, Money money) {
        database.sql(
                        """
                        insert into billing.demo_money (
                          ref, card, state, held, taken, returned, until)
                        values (:ref, :card, :state, :held, :taken, 0, :until)
                        on conflict do nothing
                        """)
                .param("ref", ref)
                .param("card", card.name())
                .param("state", money.state().name())
                .param("held", money.held().amount())
                .param("taken", money.taken().amount())
                .param("until", until(money))
                .update();
    }

    void save(String ref, Money money) {
        database.sql(
                        """
                        update billing.demo_money set state = :state, taken = :taken,
                          returned = :returned where ref = :ref
                        """)
                .param("ref", ref)
                .param("state", money.state().name())
                .param("taken", money.taken().amount())
                .param("returned", money.returned().amount())
                .update();
    }

    Optional<Money> money(String ref) {
        return database.sql("select * from billing.demo_money where ref = :ref")
                .param("ref", ref)
                .query(DemoBook::money)
                .optional();
    }

    DemoCard card(String ref) {
        return database.sql("select card from billing.demo_money where ref = :ref")
                .param("ref", ref)
                .query((row, number) -> DemoCard.valueOf(row.getString("card")))
                .single();
    }

    /// What was answered to this key: empty for yes.
    Optional<String> answered(UUID key) {
        return database.sql("select answer from billing.demo_answer where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void answer(UUID key, String ref, String answer) {
        database.sql(
                        """
                        insert into billing.demo_answer (key, ref, answer)
                        values (:key, :ref, :answer) on conflict do nothing
                        """)
                .param("key", key)
                .param("ref", ref)
                .param("answer", answer)
                .update();
    }

    /// As short as a real one.
    static String ref(UUID money) {
        return "demo_" + money.toString().substring(19).replace("-", "");
    }

    private static OffsetDateTime until(Money money) {
        var until = money.until();
        if (until == null) throw new IllegalArgumentException("held for ever");
        return until.atOffset(ZoneOffset.UTC);
    }

    private static Money money(ResultSet row, int number) throws SQLException {
        return new Money(
                MoneyState.valueOf(row.getString("state")),
                Yen.of(row.getLong("held")),
                Yen.of(row.getLong("taken")),
                Yen.of(row.getLong("returned")),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
