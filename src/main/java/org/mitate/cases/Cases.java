package org.mitate.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.hospital.terms.Channel;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The cases in the database.
@Repository
class Cases {

    private final JdbcClient database;
    private final JsonMapper json;

    Cases(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<CaseFile> byNumber(CaseNumber number) {
        return database.sql("select * from cases.file where number = :number")
                .param("number", number.value())
                .query(this::file)
                .optional();
    }

    Optional<CaseFile> byId(CaseId id) {
        return database.sql("select * from cases.file where id = :id")
                .param("id", id.value())
                .query(this::file)
                .optional();
    }

    /// The row stays locked until the transaction ends: whoever else wants to change the case
    /// waits.
    Optional<CaseFile> locked(CaseId id) {
        return database.sql("select * from cases.file where id = :id for update")
                .param("id", id.value())
                .query(this::file)
                .optional();
    }

    List<CaseFile> inStages(Set<Stage> stages) {
        return database.sql(
                        """
                        select * from cases.file where stage in (:stages)
                        order by priority desc, receipt_at, arrived_at, id
                        """)
                .param("stages", stages.stream().map(Stage::name).toList())
                .query(this::file)
                .list();
    }

    List<CaseFile> ofDoctor(StaffId doctor) {
        return database.sql(
                        """
                        select * from cases.file where doctor_id = :doctor
                        order by appointment_at nulls last, receipt_at, arrived_at, id
                        """)
                .param("doctor", doctor.value())
                .query(this::file)
                .list();
    }

    List<CaseFile> inBundle(UUID bundle) {
        return database.sql("select * from cases.file where bundle = :bundle order by number")
                .param("bundle", bundle)
                .query(this::file)
                .list();
    }

    Set<CaseId> dead(Collection<CaseId> among) {
        if (among.isEmpty()) return Set.of();
        return database
                .sql(
                        """
                        select id from cases.file
                        where id in (:ids) and (died_on is not null or stage = 'DECEASED')
                        """)
                .param("ids", among.stream().map(CaseId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    void add(CaseFile file) {
        var columns = CaseColumns.of(file, json);
        database.sql(
                        """
                        insert into cases.file (
                          id, number, version, stage, bundle, channel, arrived_at, receipt_at, remark,
                          target_on, application, patient, patient_kana, consultee, relation,
                          department, mode, birth_on, telephones, search_key, doctor_id, complete_on,
                          appointment_at, priority, died_on, flags, waiting_for, next_task, due_at, ended_by)
                        values (
                          :id, :number, :version, :stage, :bundle, :channel, :arrivedAt, :receiptAt, :remark,
                          :targetOn, :application::jsonb, :patient, :patientKana, :consultee, :relation,
                          :department, :mode, :birthOn, :telephones, :searchKey, :doctorId, :completeOn,
                          :appointmentAt, :priority, :diedOn, :flags, :waitingFor, :nextTask, :dueAt, '')
                        """)
                .params(columns)
                .update();
    }

    void save(CaseFile file, String endedBy) {
        var columns = CaseColumns.of(file, json);
        columns.put("endedBy", endedBy);
        database.sql(
                        """
                        update cases.file set
                          version = :version, stage = :stage, bundle = :bundle,
                          application = :application::jsonb, patient = :patient,
                          patient_kana = :patientKana, consultee = :consultee, relation = :relation,
                          department = :department, mode = :mode, birth_on = :birthOn,
                          telephones = :telephones, search_key = :searchKey, doctor_id = :doctorId,
                          complete_on = :completeOn, appointment_at = :appointmentAt,
                          priority = :priority, died_on = :diedOn, flags = :flags,
                          waiting_for = :waitingFor, next_task = :nextTask, due_at = :dueAt,
                          ended_by = case when :endedBy = '' then ended_by else :endedBy end
                        where id = :id
                        """)
                .params(columns)
                .update();
    }

    CaseFile file(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("number")),
                row.getInt("version"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("bundle", UUID.class),
                new Arrival(
                        Channel.valueOf(row.getString("channel")),
                        required(row, "arrived_at"),
                        required(row, "receipt_at"),
                        row.getString("remark")),
                row.getObject("target_on", LocalDate.class),
                json.readValue(row.getString("application"), Application.class),
                course(row));
    }

    private static Course course(ResultSet row) throws SQLException {
        UUID doctor = row.getObject("doctor_id", UUID.class);
        return new Course(
                doctor == null ? null : new StaffId(doctor),
                row.getObject("complete_on", LocalDate.class),
                instant(row, "appointment_at"),
                row.getBoolean("priority"),
                row.getObject("died_on", LocalDate.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("flags").getArray())),
                new Expectation(
                        Expectation.Party.valueOf(row.getString("waiting_for")),
                        row.getString("next_task"),
                        instant(row, "due_at")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
