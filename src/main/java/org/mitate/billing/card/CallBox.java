package org.mitate.billing.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is to be asked of the gateway, and what was.
@Repository
class CallBox {

    private static final String SELECT = "select * from billing.card_call ";

    private final JdbcClient database;

    CallBox(JdbcClient database) {
        this.database = database;
    }

    /// @return whether it was new
    boolean add(CardCall call) {
        return database.sql(
                                """
                                insert into billing.card_call (
                                  id, money_id, case_id, kind, yen, issue, by_name, note, asked_at,
                                  state)
                                values (
                                  :id, :money, :case, :kind, :yen, :issue, :by, :note, :at, 'ASKED')
                                on conflict (id) do nothing
                                """)
                        .param("id", call.id())
                        .param("money", call.moneyId())
                        .param("case", call.caseId().value())
                        .param("kind", call.kind().name())
                        .param("yen", call.yen().amount())
                        .param("issue", call.issue())
                        .param("by", call.by())
                        .param("note", call.note())
                        .param("at", MoneyBook.utc(call.askedAt()))
                        .update()
                == 1;
    }

    Optional<CardCall> of(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(CallBox::call)
                .optional();
    }

    List<CardCall> of(CaseId id) {
        return database.sql(SELECT + "where case_id = :case order by asked_at, id")
                .param("case", id.value())
                .query(CallBox::call)
                .list();
    }

    List<CardCall> open() {
        return database.sql(SELECT + "where state = 'ASKED' order by asked_at, id")
                .query(CallBox::call)
                .list();
    }

    void tried(UUID id, String why) {
        database.sql(
                        """
                        update billing.card_call set tries = tries + 1, why = :why
                        where id = :id and state = 'ASKED'
                        """)
                .param("id", id)
                .param("why", why)
                .update();
    }

    void end(UUID id, CardCall.State state, String why, Instant at) {
        database.sql(
                        """
                        update billing.card_call set state = :state, why = :why,
                          tries = tries + 1, answered_at = :at
                        where id = :id and state = 'ASKED'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("why", why)
                .param("at", MoneyBook.utc(at))
                .update();
    }

    private static CardCall call(ResultSet row, int number) throws SQLException {
        return new CardCall(
                row.getObject("id", UUID.class),
                row.getObject("money_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Ask.Kind.valueOf(row.getString("kind")),
                Yen.of(row.getLong("yen")),
                row.getInt("issue"),
                row.getString("by_name"),
                row.getString("note"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                CardCall.State.valueOf(row.getString("state")),
                row.getString("why"));
    }
}
