package org.mitate.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where rooms are entered, changed and closed for a while.
@Component
public class RoomsDesk {

    private final Rooms rooms;
    private final Appointments appointments;
    private final CalendarBooks books;
    private final Hospital hospital;

    RoomsDesk(Rooms rooms, Appointments appointments, CalendarBooks books, Hospital hospital) {
        this.rooms = rooms;
        this.appointments = appointments;
        this.books = books;
        this.hospital = hospital;
    }

    @Transactional
    public void save(Room room) {
        if (rooms.named(room.name()).filter(other -> !other.id().equals(room.id())).isPresent()) {
            throw Refusal.notSo("ROOM_NAME_TAKEN", room.name());
        }
        books.writeRoom(room.name(), "ROOM_SAVED", "");
        rooms.save(room);
    }

    /// Nothing new is planned in the room then; what is fixed there stays until it is moved.
    @Transactional
    public void close(Room room, Leave closure) {
        books.writeRoom(room.name(), "ROOM_CLOSED", closure.firstDay() + "/" + closure.lastDay());
        rooms.close(room.id(), closure);
    }

    @Transactional
    public void reopen(Room room, UUID closure) {
        books.writeRoom(room.name(), "ROOM_REOPENED", closure.toString());
        rooms.reopen(room.id(), closure);
    }

    /// Fixed appointments in the room while it is closed.
    public List<Appointment> inClosure(Room room) {
        var last = room.closures().stream().map(Leave::lastDay).max(Comparator.naturalOrder());
        return last
                .map(day -> appointments.between(hospital.today(), day))
                .orElse(List.of())
                .stream()
                .filter(each -> each.place().room().equals(room.name()))
                .filter(
                        each ->
                                room.isClosed(
                                        each.startsAt().atZone(hospital.zone()).toLocalDateTime(),
                                        each.length()))
                .toList();
    }
}
