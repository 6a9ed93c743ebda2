package org.mitate.scheduling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.scheduling.calendar.Timetable;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a doctor's leave is entered, and what then becomes of the talks that fall into it: the
/// hospital cancels them, and the new date goes first (rules.md CH07, scenarios.md S04).
@Component
public class LeaveDesk {

    private final Timetables timetables;
    private final Appointments appointments;
    private final CalendarBooks books;
    private final Undoing undoing;
    private final CaseDesk desk;
    private final Hospital hospital;
    private final Clock clock;

    LeaveDesk(
            Timetables timetables,
            Appointments appointments,
            CalendarBooks books,
            Undoing undoing,
            CaseDesk desk,
            Hospital hospital,
            Clock clock) {
        this.timetables = timetables;
        this.appointments = appointments;
        this.books = books;
        this.undoing = undoing;
        this.desk = desk;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// The fixed appointments that this leave would hit.
    public List<Appointment> hitBy(StaffId doctor, Leave leave) {
        return hit(doctor, new Timetable(doctor, List.of(), List.of(leave)));
    }

    /// Fixed appointments that fall into leave and still have to be moved.
    public List<Appointment> inLeave(StaffId doctor) {
        return hit(doctor, timetables.of(doctor));
    }

    /// Enters leave. Of the appointments that it hits the secretariat gives up at once those it
    /// chose, each with a call to make; the others wait for it on the board, as all do when the
    /// doctor enters the leave.
    @Transactional
    public void take(StaffId doctor, Leave leave, Set<CaseId> givenUp) {
        books.write(doctor, "LEAVE_ADDED", leave.firstDay() + "/" + leave.lastDay());
        for (Appointment each : hitBy(doctor, leave)) {
            if (books.isSecretariat() && givenUp.contains(each.caseId())) giveUp(each, leave);
            else desk.expect(each.caseId(), toBeMoved());
        }
        timetables.add(doctor, leave);
    }

    /// Takes leave back; appointments that waited to be moved because of it stand again.
    @Transactional
    public void remove(StaffId doctor, UUID leave) {
        books.write(doctor, "LEAVE_REMOVED", leave.toString());
        List<Appointment> before = inLeave(doctor);
        timetables.removeLeave(doctor, leave);
        List<Appointment> after = inLeave(doctor);
        before.stream()
                .filter(each -> !after.contains(each))
                .forEach(each -> desk.expect(each.caseId(), awaited(each)));
    }

    private void giveUp(Appointment each, Leave leave) {
        var reason = new Reason("DOCTOR_AWAY", leave.reason());
        undoing.undo(each.caseId(), Move.following(Transition.REBOOK).because(reason));
    }

    private Expectation toBeMoved() {
        var opening = hospital.calendar().nextOpening(clock.instant());
        var closing = opening.with(hospital.calendar().hours().closes());
        return new Expectation(Party.SECRETARIAT, "MOVE_DATE", closing.toInstant());
    }

    private static Expectation awaited(Appointment each) {
        return new Expectation(Party.APPLICANT, "AWAIT_APPOINTMENT", each.startsAt());
    }

    private List<Appointment> hit(StaffId doctor, Timetable timetable) {
        return appointments.toCome(doctor).stream()
                .filter(
                        each ->
                                timetable.isOnLeave(
                                        each.startsAt().atZone(hospital.zone()), each.length()))
                .toList();
    }
}
