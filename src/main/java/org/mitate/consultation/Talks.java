package org.mitate.consultation;

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
import org.mitate.consultation.Talk.Agreement;
import org.mitate.consultation.Talk.Pause;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The talks with their pauses and agreements in the database.
///
/// A row is read with its parts from other tables: in a transaction that takes one connection, not
/// two.
@Repository
@Transactional
class Talks {

    private final JdbcClient database;
    private final Hospital hospital;

    Talks(JdbcClient database, Hospital hospital) {
        this.database = database;
        this.hospital = hospital;
    }

    Optional<Talk> of(CaseId id) {
        return database.sql("select * from consultation.talk where case_id = :case")
                .param("case", id.value())
                .query(this::talk)
                .optional();
    }

    void begin(CaseId id, Mode mode, String priceVersion, Instant at) {
        database.sql(
                        """
                        insert into consultation.talk (case_id, mode, price_version, started_at)
                        values (:case, :mode, :version, :at)
                        """)
                .param("case", id.value())
                .param("mode", mode.name())
                .param("version", priceVersion)
                .param("at", utc(at))
                .update();
    }

    void set(CaseId id, Instant start, @Nullable Instant end) {
        database.sql(
                        """
                        update consultation.talk set started_at = :start, ended_at = :end
                        where case_id = :case
                        """)
                .param("case", id.value())
                .param("start", utc(start))
                .param("end", utc(end))
                .update();
    }

    void pause(CaseId id, Pause pause) {
        database.sql(
                        """
                        insert into consultation.pause (case_id, from_at, to_at, cause, reason)
                        values (:case, :at, :to, :cause, :reason)
                        """)
                .param("case", id.value())
                .param("at", utc(pause.from()))
                .param("to", utc(pause.to()))
                .param("cause", pause.cause())
                .param("reason", pause.reason())
                .update();
    }

    void resume(CaseId id, Instant at) {
        database.sql(
                        """
                        update consultation.pause set to_at = :at
                        where case_id = :case and to_at is null
                        """)
                .param("case", id.value())
                .param("at", utc(at))
                .update();
    }

    void agree(CaseId id, Agreement agreement) {
        database.sql(
                        """
                        insert into consultation.agreement (
                          case_id, from_seconds, at_seconds, at, by_name)
                        values (:case, :from, :seconds, :at, :by)
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .param("from", agreement.fromSeconds())
                .param("seconds", agreement.atSeconds())
                .param("at", utc(agreement.at()))
                .param("by", agreement.by())
                .update();
    }

    private Talk talk(ResultSet row, int number) throws SQLException {
        var id = new CaseId(row.getObject("case_id", UUID.class));
        Instant start = row.getObject("started_at", OffsetDateTime.class).toInstant();
        return new Talk(
                id,
                Mode.valueOf(row.getString("mode")),
                start.atZone(hospital.zone()).toLocalDate(),
                row.getString("price_version"),
                start,
                instant(row, "ended_at"),
                pauses(id),
                agreements(id));
    }

    private List<Pause> pauses(CaseId id) {
        return database.sql(
                        "select * from consultation.pause where case_id = :case order by from_at")
                .param("case", id.value())
                .query(
                        (row, number) ->
                                new Pause(
                                        row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                        instant(row, "to_at"),
                                        row.getString("cause"),
                                        row.getString("reason")))
                .list();
    }

    private List<Agreement> agreements(CaseId id) {
        return database.sql(
                        """
                        select * from consultation.agreement where case_id = :case
                        order by from_seconds
                        """)
                .param("case", id.value())
                .query(
                        (row, number) ->
                                new Agreement(
                                        row.getInt("from_seconds"),
                                        row.getLong("at_seconds"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("by_name")))
                .list();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
