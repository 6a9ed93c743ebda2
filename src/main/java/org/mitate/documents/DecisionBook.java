package org.mitate.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The decisions on findings; they are only added, and the latest on each finding stands.
@Repository
class DecisionBook {

    private final JdbcClient database;
    private final Clock clock;

    DecisionBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Map<String, Decision> of(CaseId id) {
        return database
                .sql(
                        """
                        select distinct on (code) code, yes, reason, basis, made_at, made_by
                        from documents.decision where case_id = :case
                        order by code, seq desc
                        """)
                .param("case", id.value())
                .query(DecisionBook::decision)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Decision::code, it -> it));
    }

    void add(CaseId id, Decision decision) {
        database.sql(
                        """
                        insert into documents.decision
                          (id, case_id, code, yes, reason, basis, made_at, made_by)
                        values (:id, :case, :code, :yes, :reason, :basis, :at, :by)
                        """)
                .param("id", Ids.next(clock))
                .param("case", id.value())
                .param("code", decision.code())
                .param("yes", decision.yes())
                .param("reason", decision.reason())
                .param("basis", decision.basis())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("by", decision.by())
                .update();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("code"),
                row.getBoolean("yes"),
                row.getString("reason"),
                row.getString("basis"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
