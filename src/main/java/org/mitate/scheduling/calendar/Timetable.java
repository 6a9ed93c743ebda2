package org.mitate.scheduling.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /// Whether a talk that begins then is held outside of all hours.
    public boolean isOutside(ZonedDateTime start, Duration length) {
        LocalTime from = start.toLocalTime();
        return hours.stream()
                .noneMatch(each -> each.covers(start.toLocalDate(), from, from.plus(length)));
    }

    public Optional<Hours> find(UUID id) {
        return hours.stream().filter(each -> each.id().equals(id)).findFirst();
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
