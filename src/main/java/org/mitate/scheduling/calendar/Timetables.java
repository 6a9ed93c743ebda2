package org.mitate.scheduling.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The doctors' hours and leave in the database.
@Repository
public class Timetables {

    private final JdbcClient database;

    Timetables(JdbcClient database) {
        this.database = database;
    }

    public Timetable of(StaffId doctor) {
        return new Timetable(doctor, hours(doctor), leave(doctor));
    }

    /// The doctors who have a calendar.
    public List<StaffId> doctors() {
        return database.sql("select id from scheduling.doctor").query(UUID.class).list().stream()
                .map(StaffId::new)
                .toList();
    }

    /// Locks the doctors' calendars until the transaction ends, always in the same order.
    public void lock(Collection<StaffId> doctors) {
        database.sql("select id from scheduling.doctor where id in (:ids) order by id for update")
                .param("ids", doctors.stream().map(StaffId::value).toList())
                .query(UUID.class)
                .list();
    }

    public void add(StaffId doctor, Hours hours) {
        open(doctor);
        database.sql(
                        """
                        insert into scheduling.hours (
                          id, doctor_id, room_id, weekday, opens, closes, modes, valid_from, valid_to)
                        values (
                          :id, :doctor, :room, :weekday, :opens, :closes, :modes, :from, :to)
                        """)
                .param("id", hours.id())
                .param("doctor", doctor.value())
                .param("room", hours.room().value())
                .param("weekday", hours.weekday().getValue())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .param("modes", Rooms.names(hours.modes()))
                .param("from", hours.validFrom())
                .param("to", hours.validTo())
                .update();
    }

    /// Ends hours with a day; hours that would begin after it are taken out.
    public void end(StaffId doctor, UUID hours, LocalDate lastDay) {
        end(
                """
                delete from scheduling.hours
                where id = :id and doctor_id = :doctor and valid_from > :lastDay
                """,
                doctor,
                hours,
                lastDay);
        end(
                """
                update scheduling.hours set valid_to = :lastDay
                where id = :id and doctor_id = :doctor
                  and (valid_to is null or valid_to > :lastDay)
                """,
                doctor,
                hours,
                lastDay);
    }

    private void end(String change, StaffId doctor, UUID hours, LocalDate lastDay) {
        database.sql(change)
                .param("lastDay", lastDay)
                .param("id", hours)
                .param("doctor", doctor.value())
                .update();
    }

    public void add(StaffId doctor, Leave leave) {
        open(doctor);
        database.sql(
                        """
                        insert into scheduling.leave (id, doctor_id, first_day, last_day, part, reason)
                        values (:id, :doctor, :first, :last, :part, :reason)
                        """)
                .param("id", leave.id())
                .param("doctor", doctor.value())
                .param("first", leave.firstDay())
                .param("last", leave.lastDay())
                .param("part", leave.part().name())
                .param("reason", leave.reason())
                .update();
    }

    public void removeLeave(StaffId doctor, UUID leave) {
        database.sql("delete from scheduling.leave where id = :id and doctor_id = :doctor")
                .param("id", leave)
                .param("doctor", doctor.value())
                .update();
    }

    private void open(StaffId doctor) {
        database.sql("insert into scheduling.doctor (id) values (:id) on conflict do nothing")
                .param("id", doctor.value())
                .update();
    }

    private List<Hours> hours(StaffId doctor) {
        return database.sql(
                        """
                        select * from scheduling.hours where doctor_id = :doctor
                        order by weekday % 7, opens, valid_from
                        """)
                .param("doctor", doctor.value())
                .query(Timetables::hours)
                .list();
    }

    private List<Leave> leave(StaffId doctor) {
        return database.sql(
                        "select * from scheduling.leave where doctor_id = :doctor order by first_day")
                .param("doctor", doctor.value())
                .query(Timetables::leave)
                .list();
    }

    private static Hours hours(ResultSet row, int number) throws SQLException {
        return new Hours(
                row.getObject("id", UUID.class),
                new RoomId(row.getObject("room_id", UUID.class)),
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                Rooms.modes(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Leave leave(ResultSet row, int number) throws SQLException {
        return new Leave(
                row.getObject("id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Part.valueOf(row.getString("part")),
                row.getString("reason"));
    }
}
