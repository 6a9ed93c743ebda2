package org.mitate.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.RoomId;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Ids;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;

/// Plans rooms and hours: of the two consulting doctors of a department one holds talks on Monday,
/// Wednesday and Friday, the other one on Tuesday and Thursday.
@DemoOnly
class DoctorsHours {

    private static final int ROOMS = 6;
    private static final Set<Mode> EITHER = EnumSet.allOf(Mode.class);
    private static final List<Set<DayOfWeek>> WEEKS =
            List.of(
                    EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                    EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

    private final Rooms rooms;
    private final Timetables timetables;
    private final Troupe troupe;
    private final Hospital hospital;
    private final Clock clock;

    DoctorsHours(
            Rooms rooms, Timetables timetables, Troupe troupe, Hospital hospital, Clock clock) {
        this.rooms = rooms;
        this.timetables = timetables;
        this.troupe = troupe;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Plans from this day on, without an end.
    void plan(LocalDate from) {
        for (int number = 1; number <= ROOMS; number++) furnish(number);
        List<StaffMember> doctors = troupe.with(Role.CONSULTANT);
        for (int place = 0; place < doctors.size(); place++) plan(doctors.get(place), place, from);
    }

    private void furnish(int number) {
        if (rooms.named(nameOf(number)).isPresent()) return;
        String floor = number <= ROOMS / 2 ? "外来棟3階" : "外来棟4階";
        rooms.save(new Room(new RoomId(Ids.next(clock)), nameOf(number), floor, EITHER, true));
    }

    private void plan(StaffMember doctor, int place, LocalDate from) {
        if (!timetables.of(doctor.id()).hours().isEmpty()) return;
        boolean afternoon = place % 3 != 0;
        var opens = LocalTime.of(afternoon ? 13 : 9, 0);
        var closes = LocalTime.of(afternoon ? 17 : 12, 0);
        for (DayOfWeek day : WEEKS.get(turn(doctor))) {
            timetables.add(
                    doctor.id(),
                    new Hours(
                            Ids.next(clock), room(place), day, opens, closes, EITHER, from, null));
        }
    }

    /// Whether the doctor is the first or the second of the department.
    private int turn(StaffMember doctor) {
        var department = new DepartmentCode(doctor.departments().iterator().next());
        return troupe.consultants(department).indexOf(doctor) % WEEKS.size();
    }

    /// An hour beside the weekly ones, for a talk that is held by way of exception.
    void addHour(StaffMember doctor, LocalDateTime start, int place) {
        LocalDate day = start.toLocalDate();
        timetables.add(
                doctor.id(),
                new Hours(
                        Ids.next(clock),
                        room(place),
                        day.getDayOfWeek(),
                        start.toLocalTime(),
                        start.toLocalTime().plusHours(1),
                        EITHER,
                        day,
                        day));
    }

    boolean areOn(StaffMember doctor, LocalDate day) {
        return !timetables.of(doctor.id()).on(day).isEmpty();
    }

    private RoomId room(int place) {
        return rooms.named(nameOf(1 + place % ROOMS)).orElseThrow().id();
    }

    private static String nameOf(int number) {
        return "相談室" + number;
    }
}
