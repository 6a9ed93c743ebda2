package org.mitate.scheduling.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mitate.staff.StaffId;

/// All hours and leave of one doctor.
public record Timetable(StaffId doctor, List<Hours> hours, List<Leave> leave) {

    public Timetable {
        hours = List.copyOf(hours);
        leave = List.copyOf(leave);
    }

    public List<Hours> on(LocalDate day) {
        return hours.stream()
                .filter(each -> each.isOn(day))
                .sorted(Comparator.comparing(Hours::opens))
                .toList();
    }

    public List<Leave> leaveOn(LocalDate day) {
        return leave.stream().filter(each -> each.isOn(day)).toList();
    }
}
