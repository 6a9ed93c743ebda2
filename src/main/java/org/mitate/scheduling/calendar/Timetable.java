package org.mitate.scheduling.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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

    /// Whether a talk that begins then falls into leave.
    public boolean isOnLeave(ZonedDateTime start, Duration length) {
        LocalTime from = start.toLocalTime();
        return leave.stream()
                .anyMatch(each -> each.hits(start.toLocalDate(), from, from.plus(length)));
    }

    /// The hours that count on that day or later.
    public List<Hours> hoursFrom(LocalDate day) {
        return hours.stream()
                .filter(each -> each.validTo() == null || !each.validTo().isBefore(day))
                .toList();
    }

    public List<Leave> leaveFrom(LocalDate day) {
        return leave.stream().filter(each -> !each.lastDay().isBefore(day)).toList();
    }
}
