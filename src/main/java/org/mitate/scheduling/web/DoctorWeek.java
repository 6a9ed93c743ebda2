package org.mitate.scheduling.web;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;

/// One doctor's week.
///
/// @param departments in words
/// @param days seven lists of times
public record DoctorWeek(String id, String name, String departments, List<List<TimeBlock>> days) {

    /// The rows of the week drawn as a grid.
    public List<LocalTime> starts() {
        var starts = new TreeSet<LocalTime>();
        days.forEach(day -> day.forEach(block -> starts.add(block.start().toLocalTime())));
        return List.copyOf(starts);
    }

    public List<TimeBlock> at(int day, LocalTime start) {
        return days.get(day).stream()
                .filter(block -> block.start().toLocalTime().equals(start))
                .toList();
    }
}
