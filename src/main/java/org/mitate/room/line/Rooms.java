package org.mitate.room.line;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Visitor;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/// A room as each seat may see it: the doctor everybody, the admitted each other, and whoever waits
/// only whether the doctor is there.
@Component
class Rooms {

    private final WaitingRoom waiting;
    private final Entrance entrance;
    private final CaseShelf shelf;
    private final StaffDirectory directory;

    Rooms(WaitingRoom waiting, Entrance entrance, CaseShelf shelf, StaffDirectory directory) {
        this.waiting = waiting;
        this.entrance = entrance;
        this.shelf = shelf;
        this.directory = directory;
    }

    /// The room at one moment.
    record Snapshot(List<Seat> seats, Map<Integer, String> names, boolean held) {

        Telling.Room seenFrom(int seat, long id) {
            var state =
                    seats.stream()
                            .filter(it -> it.number() == seat)
                            .map(Seat::state)
                            .findFirst()
                            .orElse(Seat.State.LEFT);
            boolean doctor =
                    seats.stream().anyMatch(it -> it.number() == Visitor.DOCTOR && it.present());
            var others =
                    seats.stream()
                            .filter(it -> it.number() != seat && maySee(seat, state, it))
                            .map(this::other)
                            .toList();
            return new Telling.Room(id, seat, state, doctor, held, others);
        }

        private static boolean maySee(int seat, Seat.State own, Seat other) {
            return seat == Visitor.DOCTOR || own == Seat.State.ADMITTED && other.isAdmitted();
        }

        private Telling.Other other(Seat seat) {
            return new Telling.Other(
                    seat.number(),
                    names.getOrDefault(seat.number(), ""),
                    seat.state(),
                    seat.present(),
                    seat.since().toEpochMilli(),
                    seat.page());
        }
    }

    Snapshot of(CaseId id) {
        Map<Integer, String> names =
                entrance.of(id).stream()
                        .collect(Collectors.toMap(Ticket::seat, Ticket::name, (a, b) -> b));
        names.put(Visitor.DOCTOR, doctor(shelf.get(id)));
        return new Snapshot(waiting.seats(id), names, waiting.isHeld(id));
    }

    private String doctor(CaseFile file) {
        var doctor = file.course().doctor();
        if (doctor == null) return "";
        return directory.find(doctor).map(it -> it.name().written()).orElse("");
    }
}
