package org.mitate.billing.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The registered cards: rows that are only added.
@Repository
class Cards {

    private final JdbcClient database;

    Cards(JdbcClient database) {
        this.database = database;
    }

    void add(RegisteredCard card) {
        CardOnFile file = card.card();
        database.sql(
                        """
                        insert into billing.card (
                          id, case_id, customer, method, mark, digits, expires, registered_at)
                        values (
                          :id, :case, :customer, :method, :mark, :digits, :expires, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", card.id())
                .param("case", card.caseId().value())
                .param("customer", file.customer())
                .param("method", file.method())
                .param("mark", file.mark().map(Enum::name).orElse(""))
                .param("digits", file.digits())
                .param("expires", file.expires())
                .param("at", MoneyBook.utc(card.at()))
                .update();
    }

    Optional<RegisteredCard> of(UUID id) {
        return database.sql("select * from billing.card where id = :id")
                .param("id", id)
                .query(Cards::card)
                .optional();
    }

    Optional<RegisteredCard> of(CaseId id) {
        return database.sql(
                        """
                        select * from billing.card where case_id = :case
                        order by registered_at desc, id desc limit 1
                        """)
                .param("case", id.value())
                .query(Cards::card)
                .optional();
    }

    private static RegisteredCard card(ResultSet row, int number) throws SQLException {
        return new RegisteredCard(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CardOnFile(
                        row.getString("customer"),
                        row.getString("method"),
                        MoneyBook.mark(row.getString("mark")),
                        row.getString("digits"),
                        row.getString("expires")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
