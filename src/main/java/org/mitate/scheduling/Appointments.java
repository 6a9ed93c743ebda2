package org.mitate.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The appointment book, to be read: what is fixed, what is offered, who comes today.
@Repository
public class Appointments {

    private static final String SELECT =
            """
            select a.*, r.name as room, r.floor
            from scheduling.appointment a join scheduling.room r on r.id = a.room_id
            """;

    private final JdbcClient database;
    private final Hospital hospital;
    private final Clock clock;

    Appointments(JdbcClient database, Hospital hospital, Clock clock) {
        this.database = database;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// The fixed appointment of a case, past or to come; empty before it is fixed and after it was
    /// undone.
    public Optional<Appointment> booked(CaseId id) {
        return database.sql(SELECT + "where a.case_id = :case and a.status = 'BOOKED'")
                .param("case", id.value())
                .query(Appointments::appointment)
                .optional();
    }

    /// The appointments fixed for a day, the earliest first.
    public List<Appointment> on(LocalDate day) {
        return between(day, day).stream()
                .filter(each -> each.status() == Appointment.Status.BOOKED)
                .toList();
    }

    /// What is fixed or offered on these days, both included, the earliest first; an offer that has
    /// ended by now is none.
    public List<Appointment> between(LocalDate first, LocalDate last) {
        return list(
                """
                a.starts_at >= :from and a.starts_at < :to
                and (a.status = 'BOOKED' or a.status = 'HELD' and a.held_until > :now)
                """,
                Map.of("from", utc(start(first)), "to", utc(start(last.plusDays(1)))));
    }

    /// The fixed appointments of a doctor that are still to come.
    public List<Appointment> toCome(StaffId doctor) {
        return list(
                "a.doctor_id = :doctor and a.status = 'BOOKED' and a.starts_at > :now",
                Map.of("doctor", doctor.value()));
    }

    /// The offers that the applicant may still take.
    public List<Appointment> offers(CaseId id) {
        return list(
                "a.case_id = :case and a.status = 'HELD' and a.held_until > :now",
                Map.of("case", id.value()));
    }

    /// @param condition may ask for `:now` beside its own values
    private List<Appointment> list(String condition, Map<String, ?> values) {
        return database.sql(SELECT + "where " + condition + " order by a.starts_at, r.name")
                .params(values)
                .param("now", utc(clock.instant()))
                .query(Appointments::appointment)
                .list();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(hospital.zone()).toInstant();
    }

    static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("number")),
                new StaffId(row.getObject("doctor_id", UUID.class)),
                new Place(row.getString("room"), row.getString("floor")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Mode.valueOf(row.getString("mode")),
                Appointment.Status.valueOf(row.getString("status")),
                instant(row.getObject("held_until", OffsetDateTime.class)),
                new Terms(
                        row.getString("profile_version"),
                        row.getString("route"),
                        row.getObject("age", Integer.class),
                        row.getString("doctor_reason")));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
