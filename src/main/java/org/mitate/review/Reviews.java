package org.mitate.review;

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
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The departments' decisions and questions in the database.
@Repository
class Reviews {

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    Optional<Acceptance> acceptance(CaseId id) {
        return database.sql("select * from review.acceptance where case_id = :case")
                .param("case", id.value())
                .query(Reviews::acceptance)
                .optional();
    }

    void accept(CaseId id, Acceptance acceptance) {
        database.sql(
                        """
                        insert into review.acceptance
                          (case_id, doctor_id, other_reason, accepted_at, accepted_by)
                        values (:case, :doctor, :reason, :at, :by)
                        """)
                .param("case", id.value())
                .param("doctor", acceptance.doctor().value())
                .param("reason", acceptance.otherReason())
                .param("at", acceptance.at().atOffset(ZoneOffset.UTC))
                .param("by", acceptance.by())
                .update();
    }

    List<BackQuestion> questions(CaseId id) {
        return database.sql("select * from review.question where case_id = :case order by id")
                .param("case", id.value())
                .query(Reviews::question)
                .list();
    }

    void ask(CaseId id, BackQuestion question) {
        database.sql(
                        """
                        insert into review.question
                          (id, case_id, words, proposed, asked_at, asked_by)
                        values (:id, :case, :words, :proposed, :at, :by)
                        """)
                .param("id", question.id())
                .param("case", id.value())
                .param("words", question.words())
                .param("proposed", question.proposed())
                .param("at", question.askedAt().atOffset(ZoneOffset.UTC))
                .param("by", question.askedBy())
                .update();
    }

    void answer(CaseId id, String answer, Instant at, String by) {
        database.sql(
                        """
                        update review.question
                        set answer = :answer, answered_at = :at, answered_by = :by
                        where case_id = :case and answer is null
                        """)
                .param("answer", answer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("case", id.value())
                .update();
    }

    private static Acceptance acceptance(ResultSet row, int number) throws SQLException {
        return new Acceptance(
                new StaffId(row.getObject("doctor_id", UUID.class)),
                row.getString("other_reason"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getString("accepted_by"));
    }

    private static BackQuestion question(ResultSet row, int number) throws SQLException {
        return new BackQuestion(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getString("proposed"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getString("answer"),
                instant(row, "answered_at"),
                row.getString("answered_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
