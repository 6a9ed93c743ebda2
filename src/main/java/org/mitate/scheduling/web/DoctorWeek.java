package org.mitate.scheduling.web;

import java.time.LocalTime;
import java.util.List;
import org.mitate.scheduling.web.TimeBlock.Kind;

/// One doctor's week.
///
/// @param departments in words
/// @param days seven lists of times
public record DoctorWeek(String id, String name, String departments, List<List<TimeBlock>> days) {

    /// What is fixed or offered on a day.
    public List<TimeBlock> taken(int day) {
        return days.get(day).stream()
                .filter(block -> block.kind() == Kind.BOOKED || block.kind() == Kind.HELD)
                .toList();
    }

    public long count(int day, Kind kind) {
        return days.get(day).stream().filter(block -> block.kind() == kind).count();
    }

    /// Whether anything of the hours on that day lies still ahead.
    public boolean isHeld(int day) {
        return days.get(day).stream().anyMatch(block -> block.kind() != Kind.OVER);
    }

    /// From when on the doctor is there on a day that is not empty.
    public LocalTime opens(int day) {
        return days.get(day).getFirst().start().toLocalTime();
    }

    public LocalTime closes(int day) {
        return days.get(day).getLast().end().toLocalTime();
    }
}
