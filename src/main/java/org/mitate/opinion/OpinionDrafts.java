package org.mitate.opinion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The opinions in writing.
@Repository
class OpinionDrafts {

    private final JdbcClient database;
    private final JsonMapper json;

    OpinionDrafts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<OpinionDraft> of(CaseId id) {
        return database.sql("select * from opinion.draft where case_id = :id")
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new OpinionDraft(
                                        id,
                                        row.getInt("revision"),
                                        json.readValue(row.getString("content"), OpinionText.class),
                                        row.getString("reason"),
                                        row.getObject("saved_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    /// The cases for which this doctor is writing.
    List<CaseId> inWriting(StaffId doctor) {
        return database
                .sql("select case_id from opinion.draft where doctor_id = :doctor")
                .param("doctor", doctor.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    void begin(CaseId id, StaffId doctor, OpinionText text, String reason, Instant now) {
        database.sql(
                        """
                        insert into opinion.draft
                          (case_id, revision, content, reason, saved_at, doctor_id)
                        values (:id, 1, :content::jsonb, :reason, :now, :doctor)
                        """)
                .param("id", id.value())
                .param("doctor", doctor.value())
                .param("content", json.writeValueAsString(text))
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @throws Refusal `STALE` when another window saved in between
    void save(OpinionDraft seen, OpinionText text, Instant now) {
        int saved =
                database.sql(
                                """
                                update opinion.draft
                                set content = :content::jsonb, revision = revision + 1, saved_at = :now
                                where case_id = :id and revision = :revision
                                """)
                        .param("content", json.writeValueAsString(text))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", seen.caseId().value())
                        .param("revision", seen.revision())
                        .update();
        if (saved == 0) throw Refusal.notNow("STALE");
    }

    void remove(CaseId id) {
        database.sql("delete from opinion.draft where case_id = :id")
                .param("id", id.value())
                .update();
    }
}
