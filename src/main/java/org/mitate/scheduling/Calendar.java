package org.mitate.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.calendar.CalendarDay;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.scheduling.calendar.SlotFinder;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.scheduling.calendar.Wanted;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;

/// The wall calendar: what is free for a case at a doctor's, and what stands against the rest.
@Component
public class Calendar {

    private final Timetables timetables;
    private final Rooms rooms;
    private final AppointmentRows rows;
    private final LeadTime leadTime;
    private final Hospital hospital;
    private final Clock clock;

    Calendar(
            Timetables timetables,
            Rooms rooms,
            AppointmentRows rows,
            LeadTime leadTime,
            Hospital hospital,
            Clock clock) {
        this.timetables = timetables;
        this.rooms = rooms;
        this.rows = rows;
        this.leadTime = leadTime;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// A case, with the doctor and the mode that its talk is looked for with.
    public record Search(CaseFile file, StaffId doctor, Mode mode) {}

    /// The days of a span, both ends included, as they look for the case.
    public List<CalendarDay> days(Search search, LocalDate first, LocalDate last) {
        return finder(search.doctor(), first, last).days(wanted(search), first, last);
    }

    /// One time of the calendar; empty when the doctor has no hours then.
    public Optional<Slot> slot(Search search, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        return days(search, day, day).getFirst().slots().stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst();
    }

    private SlotFinder finder(StaffId doctor, LocalDate first, LocalDate last) {
        var from = first.atStartOfDay(hospital.zone()).toInstant();
        var to = last.plusDays(1).atStartOfDay(hospital.zone()).toInstant();
        var around =
                new SlotFinder.Surroundings(
                        rooms.all(),
                        rows.busy(from, to, clock.instant()),
                        hospital.calendarOn(first),
                        hospital.zone(),
                        clock.instant());
        return new SlotFinder(timetables.of(doctor), around);
    }

    private Wanted wanted(Search search) {
        CaseFile file = search.file();
        return new Wanted(
                file.id().value(),
                search.mode(),
                Duration.ofMinutes(hospital.profile().talk().maxMinutes()),
                onlineFrom(file),
                leadTime.earliest(search.mode()),
                file.application().unavailable());
    }

    private Optional<LocalDate> onlineFrom(CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .filter(department -> department.online() == Department.Online.ACTIVE)
                .map(department -> department.onlineFrom().orElse(LocalDate.MIN));
    }
}
