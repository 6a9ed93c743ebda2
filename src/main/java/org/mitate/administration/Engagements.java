package org.mitate.administration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mitate.cases.CaseShelf;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.springframework.stereotype.Component;

/// Who has been promised a date that a change of the house would touch.
@Component
public class Engagements {

    /// Nobody books further ahead.
    private static final int YEARS_AHEAD = 2;

    private final Appointments appointments;
    private final CaseShelf shelf;
    private final Hospital hospital;

    Engagements(Appointments appointments, CaseShelf shelf, Hospital hospital) {
        this.appointments = appointments;
        this.shelf = shelf;
        this.hospital = hospital;
    }

    /// Appointments from today on that fall on these days.
    public List<Engagement> on(Collection<LocalDate> days) {
        Set<LocalDate> wanted = new TreeSet<>(days);
        return toCome(each -> wanted.contains(day(each)));
    }

    /// Appointments from that day on.
    public List<Engagement> from(LocalDate day) {
        return toCome(each -> !day(each).isBefore(day));
    }

    /// Online appointments of a department that are still to come.
    public List<Engagement> online(DepartmentCode department) {
        return toCome(
                each ->
                        each.mode() == Mode.ONLINE
                                && shelf.get(each.caseId()).department().equals(department));
    }

    private List<Engagement> toCome(Predicate<Appointment> touched) {
        var today = hospital.today();
        return appointments.between(today, today.plusYears(YEARS_AHEAD)).stream()
                .filter(touched)
                .map(
                        each ->
                                new Engagement(
                                        each.number(),
                                        each.startsAt(),
                                        each.status() == Appointment.Status.BOOKED))
                .toList();
    }

    private LocalDate day(Appointment appointment) {
        return appointment.startsAt().atZone(hospital.zone()).toLocalDate();
    }
}
