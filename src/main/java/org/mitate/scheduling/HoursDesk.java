package org.mitate.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.hospital.Hospital;
import org.mitate.ledger.Ledger;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetable;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where hours, leave and rooms are entered: by the secretariat for everybody, by a doctor for
/// themselves. Each change is written into the books.
@Component
public class HoursDesk {

    private final Timetables timetables;
    private final Rooms rooms;
    private final Appointments appointments;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Ledger ledger;

    HoursDesk(
            Timetables timetables,
            Rooms rooms,
            Appointments appointments,
            StaffDirectory directory,
            Hospital hospital,
            Ledger ledger) {
        this.timetables = timetables;
        this.rooms = rooms;
        this.appointments = appointments;
        this.directory = directory;
        this.hospital = hospital;
        this.ledger = ledger;
    }

    /// Whether the acting member may change the doctor's calendar.
    public boolean mayChange(StaffId doctor) {
        StaffMember member = directory.actingMember();
        boolean own = member.id().equals(doctor) && member.is(Role.CONSULTANT);
        return own || member.is(Role.SECRETARIAT);
    }

    @Transactional
    public void add(StaffId doctor, Hours hours) {
        write(doctor, "HOURS_ADDED", hours.weekday() + " " + hours.opens() + "-" + hours.closes());
        timetables.add(doctor, hours);
    }

    /// Ends hours with a day; what is booked in them stays.
    @Transactional
    public void end(StaffId doctor, UUID hours, LocalDate lastDay) {
        write(doctor, "HOURS_ENDED", lastDay.toString());
        timetables.end(doctor, hours, lastDay);
    }

    @Transactional
    public void add(StaffId doctor, Leave leave) {
        write(doctor, "LEAVE_ADDED", leave.firstDay() + "/" + leave.lastDay());
        timetables.add(doctor, leave);
    }

    @Transactional
    public void removeLeave(StaffId doctor, UUID leave) {
        write(doctor, "LEAVE_REMOVED", leave.toString());
        timetables.removeLeave(doctor, leave);
    }

    /// Fixed appointments that fall into leave: they must be moved by hand (rules.md CH07).
    public List<Appointment> inLeave(StaffId doctor) {
        Timetable timetable = timetables.of(doctor);
        return appointments.toCome(doctor).stream()
                .filter(
                        appointment ->
                                timetable.isOnLeave(
                                        appointment.startsAt().atZone(hospital.zone()),
                                        appointment.length()))
                .toList();
    }

    @Transactional
    public void save(Room room) {
        if (rooms.named(room.name()).filter(other -> !other.id().equals(room.id())).isPresent()) {
            throw Refusal.notSo("ROOM_NAME_TAKEN", room.name());
        }
        ledger.changed(directory.actingMember().account(), room.name(), "ROOM_SAVED", "");
        rooms.save(room);
    }

    private void write(StaffId doctor, String what, String how) {
        if (!mayChange(doctor)) throw Refusal.notYours("NOT_YOUR_CALENDAR");
        String subject = directory.find(doctor).map(StaffMember::account).orElseThrow();
        ledger.changed(directory.actingMember().account(), subject, what, how);
    }
}
