package org.mitate.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.LeaveDesk;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Ids;
import org.mitate.staff.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Doctors of the demo hospital enter leave: one goes to a congress, and another one is away on a
/// day on which somebody is to come, so that the secretariat has a date to move.
@Component
@Profile("demo")
class DoctorsLeave {

    private static final String CONGRESS = "kido";
    private static final int DAYS_AHEAD = 30;

    private final Players players;
    private final Troupe troupe;
    private final LeaveDesk desk;
    private final Timetables timetables;
    private final Appointments appointments;
    private final Hospital hospital;
    private final Clock clock;

    DoctorsLeave(
            Players players,
            Troupe troupe,
            LeaveDesk desk,
            Timetables timetables,
            Appointments appointments,
            Hospital hospital,
            Clock clock) {
        this.players = players;
        this.troupe = troupe;
        this.desk = desk;
        this.timetables = timetables;
        this.appointments = appointments;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Once: nothing more where somebody is on leave already.
    void enter() {
        StaffId congress = troupe.named(CONGRESS).id();
        if (!timetables.of(congress).leave().isEmpty()) return;
        LocalDate day = hospital.today().plusDays(9);
        take(congress, leave(day, day.plusDays(2), Part.ALL_DAY, "学会（発表）"));
        last().ifPresent(hit -> take(hit.doctor(), onThatDay(hit)));
    }

    private Optional<Appointment> last() {
        LocalDate today = hospital.today();
        List<Appointment> fixed =
                appointments.between(today.plusDays(3), today.plusDays(DAYS_AHEAD)).stream()
                        .filter(each -> each.status() == Appointment.Status.BOOKED)
                        .toList();
        return fixed.reversed().stream().findFirst();
    }

    private Leave onThatDay(Appointment hit) {
        LocalDate day = hit.startsAt().atZone(hospital.zone()).toLocalDate();
        return leave(day, day, Part.AFTERNOON, "院外の会議");
    }

    private Leave leave(LocalDate first, LocalDate last, Part part, String reason) {
        return new Leave(Ids.next(clock), first, last, part, reason);
    }

    private void take(StaffId doctor, Leave leave) {
        players.as(doctor, () -> desk.take(doctor, leave, Set.of()));
    }
}
