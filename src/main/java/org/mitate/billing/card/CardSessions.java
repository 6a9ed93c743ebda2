package org.mitate.billing.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pages of the gateway that people were sent to.
@Repository
class CardSessions {

    private static final String SELECT = "select * from billing.card_session ";

    private final JdbcClient database;

    CardSessions(JdbcClient database) {
        this.database = database;
    }

    void add(CardSession session) {
        database.sql(
                        """
                        insert into billing.card_session (
                          id, case_id, money_id, ref, address, state, made_at)
                        values (:id, :case, :money, :ref, :address, :state, :at)
                        on conflict do nothing
                        """)
                .param("id", session.id())
                .param("case", session.caseId().value())
                .param("money", session.moneyId())
                .param("ref", session.ref())
                .param("address", session.address())
                .param("state", session.state().name())
                .param("at", MoneyBook.utc(session.madeAt()))
                .update();
    }

    void set(UUID id, CardSession.State state) {
        database.sql(
                        """
                        update billing.card_session set state = :state
                        where id = :id and state = 'OPEN'
                        """)
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    /// Another card was taken meanwhile: nobody needs to hear of the one that was not.
    void forgetRefused(CaseId id) {
        database.sql(
                        """
                        update billing.card_session set state = 'ENDED'
                        where case_id = :case and state = 'REFUSED'
                        """)
                .param("case", id.value())
                .update();
    }

    List<CardSession> open() {
        return database.sql(SELECT + "where state = 'OPEN' order by made_at")
                .query(CardSessions::session)
                .list();
    }

    List<CardSession> open(CaseId id) {
        return database.sql(SELECT + "where case_id = :case and state = 'OPEN' order by made_at")
                .param("case", id.value())
                .query(CardSessions::session)
                .list();
    }

    Optional<CardSession> by(String ref) {
        return database.sql(SELECT + "where ref = :ref")
                .param("ref", ref)
                .query(CardSessions::session)
                .optional();
    }

    Optional<CardSession> of(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(CardSessions::session)
                .optional();
    }

    /// Whether the card that was entered last has a mark that is not taken.
    boolean isRefused(CaseId id) {
        return database.sql(
                        """
                        select exists (
                          select from billing.card_session
                          where case_id = :case and state = 'REFUSED')
                        """)
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    private static CardSession session(ResultSet row, int number) throws SQLException {
        return new CardSession(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("money_id", UUID.class),
                row.getString("ref"),
                row.getString("address"),
                CardSession.State.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
