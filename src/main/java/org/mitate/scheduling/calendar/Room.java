package org.mitate.scheduling.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.mitate.hospital.terms.Mode;

/// A room in which talks are held.
///
/// @param floor where to find it, as it stands in the letter: 外来棟3階
/// @param modes what it is fit for: an online talk needs a camera in it
/// @param seats how many persons fit in, the doctor included
/// @param active false once nothing new may be planned there
/// @param closures when nothing may be planned there, such as for repairs
public record Room(
        RoomId id,
        String name,
        String floor,
        Set<Mode> modes,
        int seats,
        boolean active,
        List<Leave> closures) {

    /// Doctor and three persons (rules.md R08).
    public static final int USUAL_SEATS = 4;

    public Room(RoomId id, String name, String floor, Set<Mode> modes, boolean active) {
        this(id, name, floor, modes, USUAL_SEATS, active, List.of());
    }

    public Room {
        name = name.strip();
        floor = floor.strip();
        modes = Set.copyOf(modes);
        closures = List.copyOf(closures);
    }

    Room with(List<Leave> others) {
        return new Room(id, name, floor, modes, seats, active, others);
    }

    public boolean isFitFor(Mode mode) {
        return active && modes.contains(mode);
    }

    /// Whether a talk that begins then falls into a closure.
    public boolean isClosed(LocalDateTime start, Duration length) {
        LocalTime from = start.toLocalTime();
        return closures.stream()
                .anyMatch(each -> each.hits(start.toLocalDate(), from, from.plus(length)));
    }
}
