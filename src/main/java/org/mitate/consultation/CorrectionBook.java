package org.mitate.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.consultation.Correction.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The corrections of the clock in the database; none is ever removed.
@Repository
class CorrectionBook {

    private final JdbcClient database;

    CorrectionBook(JdbcClient database) {
        this.database = database;
    }

    List<Correction> of(CaseId id) {
        return database.sql(
                        """
                        select * from consultation.correction where case_id = :case
                        order by proposed_at
                        """)
                .param("case", id.value())
                .query(CorrectionBook::correction)
                .list();
    }

    Optional<Correction> byId(UUID id) {
        return database.sql("select * from consultation.correction where id = :id")
                .param("id", id)
                .query(CorrectionBook::correction)
                .optional();
    }

    void add(Correction correction) {
        database.sql(
                        """
                        insert into consultation.correction (
                          id, case_id, old_start, old_end, new_start, new_end, reason,
                          proposed_by, proposed_at, state, decided_by)
                        values (
                          :id, :case, :oldStart, :oldEnd, :newStart, :newEnd, :reason,
                          :by, :at, 'PROPOSED', '')
                        """)
                .param("id", correction.id())
                .param("case", correction.caseId().value())
                .param("oldStart", Talks.utc(correction.before().start()))
                .param("oldEnd", Talks.utc(correction.before().end()))
                .param("newStart", Talks.utc(correction.after().start()))
                .param("newEnd", Talks.utc(correction.after().end()))
                .param("reason", correction.reason())
                .param("by", correction.proposedBy())
                .param("at", Talks.utc(correction.proposedAt()))
                .update();
    }

    void decide(UUID id, Correction.State state, String by, Instant at) {
        database.sql(
                        """
                        update consultation.correction
                        set state = :state, decided_by = :by, decided_at = :at
                        where id = :id and state = 'PROPOSED'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("by", by)
                .param("at", Talks.utc(at))
                .update();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Span(required(row, "old_start"), Talks.instant(row, "old_end")),
                new Span(required(row, "new_start"), Talks.instant(row, "new_end")),
                row.getString("reason"),
                row.getString("proposed_by"),
                required(row, "proposed_at"),
                Correction.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                Talks.instant(row, "decided_at"));
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
