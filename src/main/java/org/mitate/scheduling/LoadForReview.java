package org.mitate.scheduling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.review.DoctorsLoad;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;

/// Tells the department how busy its consulting doctors are when it chooses one.
@Component
class LoadForReview implements DoctorsLoad {

    private static final int WEEKS = 4;
    private static final Set<Stage> OPEN =
            EnumSet.of(
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION,
                    Stage.CONSULTED);

    private final CaseShelf shelf;
    private final Calendar calendar;
    private final Appointments appointments;
    private final Hospital hospital;

    LoadForReview(
            CaseShelf shelf, Calendar calendar, Appointments appointments, Hospital hospital) {
        this.shelf = shelf;
        this.calendar = calendar;
        this.appointments = appointments;
        this.hospital = hospital;
    }

    @Override
    public Load of(CaseFile file, StaffId doctor) {
        LocalDate today = hospital.today();
        LocalDate last = today.plusWeeks(WEEKS);
        var search = new Calendar.Search(file, doctor, file.mode());
        List<LocalDate> free =
                calendar.days(search, today, last).stream()
                        .flatMap(day -> day.free().stream())
                        .map(Slot::start)
                        .map(start -> start.toLocalDate())
                        .toList();
        long talks =
                appointments.toCome(doctor).stream()
                        .filter(each -> !day(each).isAfter(last))
                        .count();
        return new Load(
                shelf.count(doctor, OPEN),
                (int) talks,
                free.size(),
                WEEKS,
                free.stream().findFirst());
    }

    private LocalDate day(Appointment appointment) {
        return appointment.startsAt().atZone(hospital.zone()).toLocalDate();
    }
}
