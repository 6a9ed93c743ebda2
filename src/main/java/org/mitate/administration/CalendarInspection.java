package org.mitate.administration;

import java.util.List;
import java.util.stream.Stream;
import org.mitate.administration.Gap.Door;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Words;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Whether talks have a room and doctors have hours.
@Component
@Order(3)
class CalendarInspection implements Inspection {

    private final Rooms rooms;
    private final Timetables timetables;
    private final StaffDirectory directory;
    private final Hospital hospital;

    CalendarInspection(
            Rooms rooms, Timetables timetables, StaffDirectory directory, Hospital hospital) {
        this.rooms = rooms;
        this.timetables = timetables;
        this.directory = directory;
        this.hospital = hospital;
    }

    @Override
    public Stream<Gap> gaps() {
        return Stream.concat(roomsOf(rooms.all()), hours());
    }

    private static Stream<Gap> roomsOf(List<Room> all) {
        var active = all.stream().filter(Room::active).toList();
        if (active.isEmpty()) return Stream.of(Gap.of("NO_ROOMS", Door.ROOMS));
        return Stream.of(Mode.values())
                .filter(mode -> active.stream().noneMatch(room -> room.modes().contains(mode)))
                .map(mode -> Gap.of("NO_ROOMS_" + mode, Door.ROOMS));
    }

    private Stream<Gap> hours() {
        var idle =
                directory.all().stream()
                        .filter(member -> member.active() && member.is(Role.CONSULTANT))
                        .filter(this::hasNoHours)
                        .map(member -> member.name().written())
                        .map(name -> new Words(name, name))
                        .toList();
        return idle.isEmpty()
                ? Stream.empty()
                : Stream.of(new Gap("NO_HOURS", Door.CALENDARS, idle));
    }

    private boolean hasNoHours(StaffMember doctor) {
        return timetables.of(doctor.id()).hoursFrom(hospital.today()).isEmpty();
    }
}
