package org.mitate.scheduling.calendar;

import java.util.Set;
import org.mitate.hospital.terms.Mode;

/// A room in which talks are held.
///
/// @param floor where to find it, as it stands in the letter: 外来棟3階
/// @param modes what it is fit for: an online talk needs a camera in it
/// @param active false once nothing new may be planned there
public record Room(RoomId id, String name, String floor, Set<Mode> modes, boolean active) {

    public Room {
        name = name.strip();
        floor = floor.strip();
        modes = Set.copyOf(modes);
    }

    public boolean isFitFor(Mode mode) {
        return active && modes.contains(mode);
    }
}
