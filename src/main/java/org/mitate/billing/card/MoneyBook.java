package org.mitate.billing.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.CardMark;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The amounts at the gateway, as our books have them.
@Repository
class MoneyBook {

    private static final String SELECT = "select * from billing.card_money ";

    private final JdbcClient database;

    MoneyBook(JdbcClient database) {
        this.database = database;
    }

    void add(CardMoney money) {
        bound(
                        """
                        insert into billing.card_money (
                          id, case_id, card_id, ref, state, held, taken, returned, until, mark,
                          digits, made_at, changed_at)
                        values (
                          :id, :case, :card, :ref, :state, :held, :taken, :returned, :until, :mark,
                          :digits, :at, :at)
                        """,
                        money)
                .param("case", money.caseId().value())
                .param("card", money.card())
                .param("at", utc(money.madeAt()))
                .update();
    }

    void save(CardMoney money, Instant at) {
        bound(
                        """
                        update billing.card_money set ref = :ref, state = :state, held = :held,
                          taken = :taken, returned = :returned, until = :until, mark = :mark,
                          digits = :digits, changed_at = :at
                        where id = :id
                        """,
                        money)
                .param("at", utc(at))
                .update();
    }

    Optional<CardMoney> of(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(MoneyBook::money)
                .optional();
    }

    Optional<CardMoney> by(String ref) {
        return database.sql(SELECT + "where ref = :ref")
                .param("ref", ref)
                .query(MoneyBook::money)
                .optional();
    }

    /// The oldest first.
    List<CardMoney> of(CaseId id) {
        return database.sql(SELECT + "where case_id = :case order by made_at, id")
                .param("case", id.value())
                .query(MoneyBook::money)
                .list();
    }

    /// Everything the gateway knows that moved since then, or may still move.
    List<CardMoney> moving(Instant since) {
        return database.sql(
                        SELECT
                                + """
                                where ref is not null
                                  and (changed_at >= :since
                                    or state in ('ASKED', 'NEEDS_CUSTOMER', 'AUTHORISED'))
                                order by made_at, id
                                """)
                .param("since", utc(since))
                .query(MoneyBook::money)
                .list();
    }

    private StatementSpec bound(String sql, CardMoney row) {
        Money money = row.money();
        return database.sql(sql)
                .param("id", row.id())
                .param("ref", row.ref().isEmpty() ? null : row.ref())
                .param("state", money.state().name())
                .param("held", money.held().amount())
                .param("taken", money.taken().amount())
                .param("returned", money.returned().amount())
                .param("until", money.until() == null ? null : utc(money.until()))
                .param("mark", row.mark().map(Enum::name).orElse(""))
                .param("digits", row.digits());
    }

    private static CardMoney money(ResultSet row, int number) throws SQLException {
        @Nullable String ref = row.getString("ref");
        return new CardMoney(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("card_id", UUID.class),
                ref == null ? "" : ref,
                new Money(
                        MoneyState.valueOf(row.getString("state")),
                        Yen.of(row.getLong("held")),
                        Yen.of(row.getLong("taken")),
                        Yen.of(row.getLong("returned")),
                        instant(row, "until")),
                mark(row.getString("mark")),
                row.getString("digits"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    static Optional<CardMark> mark(String name) {
        return Optional.of(name).filter(it -> !it.isEmpty()).map(CardMark::valueOf);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
