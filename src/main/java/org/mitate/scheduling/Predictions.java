package org.mitate.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Queue;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;

/// Predicts the day of the talk from the live queue: of the free times of the doctors in question,
/// the cases that came before take the first, one each, and this one the next.
@Component
public class Predictions {

    private static final int DAYS_AHEAD = 70;

    private final Queue queue;
    private final Appointments appointments;
    private final Calendar calendar;
    private final LeadTime leadTime;
    private final StaffDirectory directory;
    private final Hospital hospital;

    Predictions(
            Queue queue,
            Appointments appointments,
            Calendar calendar,
            LeadTime leadTime,
            StaffDirectory directory,
            Hospital hospital) {
        this.queue = queue;
        this.appointments = appointments;
        this.calendar = calendar;
        this.leadTime = leadTime;
        this.directory = directory;
        this.hospital = hospital;
    }

    /// The fixed day, or the probable one; empty where the calendars hold no free time, and for a
    /// case that is not on its way to a talk.
    public Optional<Prediction> of(CaseFile file) {
        var fixed = appointments.booked(file.id());
        if (fixed.isPresent()) {
            var start = fixed.get().startsAt().atZone(hospital.zone());
            return Optional.of(new Prediction(start.toLocalDate(), true, 0));
        }
        if (!Stage.BEFORE_BOOKING.contains(file.stage())) return Optional.empty();
        int ahead = queue.ahead(file);
        return freeTimes(file).stream()
                .skip(ahead)
                .findFirst()
                .map(start -> new Prediction(start.toLocalDate(), false, ahead));
    }

    private List<LocalDateTime> freeTimes(CaseFile file) {
        LocalDate first = leadTime.earliest(file.mode()).plusDays(daysUntilAccepted(file.stage()));
        return doctors(file).stream()
                .map(doctor -> new Calendar.Search(file, doctor, file.mode()))
                .flatMap(
                        search -> calendar.days(search, first, first.plusDays(DAYS_AHEAD)).stream())
                .flatMap(day -> day.free().stream())
                .map(Slot::start)
                .sorted()
                .toList();
    }

    private List<StaffId> doctors(CaseFile file) {
        StaffId doctor = file.course().doctor();
        if (doctor != null) return List.of(doctor);
        return directory.consultingDoctors(file.department().code()).stream()
                .map(StaffMember::id)
                .toList();
    }

    /// What check and review usually take; ours, from the days of `ExpectationPolicy`.
    private static int daysUntilAccepted(Stage stage) {
        return switch (stage) {
            case INCOMPLETE -> 9;
            case RECEIVED, CHECKING -> 5;
            case QUESTION_BACK, IN_REVIEW -> 4;
            default -> 0;
        };
    }
}
