package org.mitate.scheduling;

import static org.mitate.scheduling.Appointments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.calendar.Busy;
import org.mitate.scheduling.calendar.RoomId;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes in the appointment book; whoever writes has locked the case, then the doctor, then the
/// room.
@Repository
class AppointmentRows {

    private final JdbcClient database;

    AppointmentRows(JdbcClient database) {
        this.database = database;
    }

    void addOffer(UUID id, CaseFile file, Slot slot, Mode mode, Terms terms, Made made) {
        add(id, file, slot, mode, terms, made, Appointment.Status.HELD);
    }

    void addBooking(UUID id, CaseFile file, Slot slot, Mode mode, Terms terms, Instant now) {
        add(id, file, slot, mode, terms, new Made(now, null), Appointment.Status.BOOKED);
    }

    /// When it was entered, and for an offer until when it holds.
    record Made(Instant at, @Nullable Instant heldUntil) {}

    private void add(
            UUID id,
            CaseFile file,
            Slot slot,
            Mode mode,
            Terms terms,
            Made made,
            Appointment.Status status) {
        database.sql(
                        """
                        insert into scheduling.appointment (
                          id, case_id, number, doctor_id, room_id, starts_at, ends_at, mode, status, made_at,
                          held_until, profile_version, route, age, doctor_reason, ended_by)
                        values (
                          :id, :case, :number, :doctor, :room, :startsAt, :endsAt, :mode, :status, :madeAt,
                          :heldUntil, :profile, :route, :age, :doctorReason, '')
                        """)
                .param("id", id)
                .param("case", file.id().value())
                .param("number", file.number().value())
                .param("doctor", slot.doctor().value())
                .param("room", slot.room().id().value())
                .param("startsAt", utc(slot.startsAt()))
                .param("endsAt", utc(slot.endsAt()))
                .param("mode", mode.name())
                .param("status", status.name())
                .param("madeAt", utc(made.at()))
                .param("heldUntil", made.heldUntil() == null ? null : utc(made.heldUntil()))
                .param("profile", terms.profileVersion())
                .param("route", terms.route())
                .param("age", terms.age())
                .param("doctorReason", terms.doctorReason())
                .update();
    }

    /// Ends the offers of anybody that have run out; nothing else ends them.
    void expire(Instant now) {
        database.sql(
                        """
                        update scheduling.appointment set status = 'DROPPED', ended_by = 'EXPIRED'
                        where id in (
                          select id from scheduling.appointment
                          where status = 'HELD' and held_until <= :now
                          order by id
                          for update)
                        """)
                .param("now", utc(now))
                .update();
    }

    void dropOffers(CaseId id, String why) {
        end(id, Appointment.Status.HELD, Appointment.Status.DROPPED, why);
    }

    void undoBooking(CaseId id, Appointment.Status status, String why) {
        end(id, Appointment.Status.BOOKED, status, why);
    }

    void dropOffer(AppointmentId id, CaseId caseId, String why) {
        database.sql(
                        """
                        update scheduling.appointment set status = 'DROPPED', ended_by = :why
                        where id = :id and case_id = :case and status = 'HELD'
                        """)
                .param("why", why)
                .param("id", id.value())
                .param("case", caseId.value())
                .update();
    }

    /// What is taken between two instants.
    List<Busy> busy(Instant from, Instant to, Instant now) {
        return database.sql(
                        """
                        select case_id, doctor_id, room_id, starts_at, ends_at
                        from scheduling.appointment
                        where starts_at < :to and ends_at > :from
                          and (status = 'BOOKED' or status = 'HELD' and held_until > :now)
                        """)
                .param("from", utc(from))
                .param("to", utc(to))
                .param("now", utc(now))
                .query(AppointmentRows::busy)
                .list();
    }

    private void end(CaseId id, Appointment.Status from, Appointment.Status to, String why) {
        database.sql(
                        """
                        update scheduling.appointment set status = :to, ended_by = :why
                        where case_id = :case and status = :from
                        """)
                .param("to", to.name())
                .param("why", why)
                .param("case", id.value())
                .param("from", from.name())
                .update();
    }

    private static Busy busy(ResultSet row, int number) throws SQLException {
        return new Busy(
                row.getObject("case_id", UUID.class),
                new StaffId(row.getObject("doctor_id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}
