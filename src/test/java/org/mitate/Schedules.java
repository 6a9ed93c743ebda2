package org.mitate;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.Booking;
import org.mitate.scheduling.BookingDesk;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.RoomId;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Ids;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Doctors with hours, and cases with a date, for tests.
public final class Schedules {

    /// Tuesday in three weeks, the target of a case received "today" (scenarios.md S10).
    public static final LocalDateTime TALK = LocalDateTime.parse("2026-12-15T14:00");

    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private Rooms rooms;
    @Autowired private Timetables timetables;
    @Autowired private BookingDesk bookings;
    @Autowired private Hospital hospital;
    @Autowired private Clock clock;

    /// A consulting doctor who holds talks on every day of the week from one to five.
    public StaffMember doctor() {
        return withHours(people.consultant(Applications.DEPARTMENT.code()));
    }

    public StaffMember withHours(StaffMember doctor) {
        Room room = room();
        for (DayOfWeek day : DayOfWeek.values()) timetables.add(doctor.id(), afternoon(room, day));
        return doctor;
    }

    public Room room() {
        var id = new RoomId(Ids.next(clock));
        var room = new Room(id, "相談室 " + UUID.randomUUID(), "外来棟3階", Set.of(Mode.values()), true);
        rooms.save(room);
        return room;
    }

    public Hours afternoon(Room room, DayOfWeek day) {
        return new Hours(
                Ids.next(clock),
                room.id(),
                day,
                LocalTime.of(13, 0),
                LocalTime.of(17, 0),
                Set.of(Mode.values()),
                LocalDate.parse("2026-01-01"),
                null);
    }

    /// A case with its date fixed to [#TALK].
    public CaseFile booked(StaffMember doctor) {
        return book(situations.scheduling(doctor), doctor, TALK);
    }

    public CaseFile book(CaseFile file, StaffMember doctor, LocalDateTime start) {
        return people.as(
                people.secretary(),
                () ->
                        bookings.book(
                                file.id(),
                                Booking.readAloud(doctor.id(), start, file.mode()),
                                Move.following(Transition.BOOK)));
    }
}
