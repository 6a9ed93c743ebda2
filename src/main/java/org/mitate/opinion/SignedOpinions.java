package org.mitate.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.mitate.paper.OpinionReport;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The signed versions: added, never changed.
@Repository
class SignedOpinions {

    private final JdbcClient database;
    private final JsonMapper json;

    SignedOpinions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<SignedOpinion> of(CaseId id) {
        return database.sql("select * from opinion.signed where case_id = :id order by version")
                .param("id", id.value())
                .query(this::signed)
                .list();
    }

    Optional<SignedOpinion> latest(CaseId id) {
        return of(id).reversed().stream().findFirst();
    }

    /// Those of the cases that have a signed opinion.
    Set<CaseId> among(Collection<CaseId> ids) {
        if (ids.isEmpty()) return Set.of();
        return database
                .sql("select distinct case_id from opinion.signed where case_id in (:ids)")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    /// Cases with a signed opinion that are not closed yet and whose patient lives.
    List<CaseId> casesAfterTheTalk() {
        return database
                .sql(
                        """
                        select distinct s.case_id
                        from opinion.signed s
                        join cases.published_stage c on c.id = s.case_id
                        where c.stage = 'CONSULTED' and not c.dead
                        """)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    boolean knows(UUID requestKey) {
        return database.sql("select exists (select from opinion.signed where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    void add(SignedOpinion signed, StaffId doctor, UUID requestKey) {
        database.sql(
                        """
                        insert into opinion.signed
                          (case_id, version, report, reason, signed_at, signed_by, request_key)
                        values (:id, :version, :report::jsonb, :reason, :at, :doctor, :key)
                        """)
                .param("id", signed.caseId().value())
                .param("version", signed.version())
                .param("report", json.writeValueAsString(signed.report()))
                .param("reason", signed.reason())
                .param("at", signed.signedAt().atOffset(ZoneOffset.UTC))
                .param("doctor", doctor.value())
                .param("key", requestKey)
                .update();
    }

    private SignedOpinion signed(ResultSet row, int number) throws SQLException {
        return new SignedOpinion(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                json.readValue(row.getString("report"), OpinionReport.class),
                row.getString("reason"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
