package org.mitate.scheduling;

import org.mitate.scheduling.calendar.Room;

/// Where a talk is held, as it is told to people.
public record Place(String room, String floor) {

    static Place of(Room room) {
        return new Place(room.name(), room.floor());
    }

    /// 外来棟3階 相談室2
    public String words() {
        return (floor + " " + room).strip();
    }
}
