package org.mitate.scheduling.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.documents.Decision;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.DatesPolicy.Leeway;
import org.mitate.scheduling.calendar.CalendarDay;
import org.mitate.scheduling.calendar.Slot;

/// The page on which a date is found.
///
/// @param doctor key of the doctor whose times are shown
/// @param doctors names of the department's doctors by key
/// @param modes in which the department consults at all
/// @param proposals the best times that are free
/// @param weeks of the calendar beneath, each with seven days
/// @param untils until when offers may hold
/// @param canOffer how many more may be offered
public record ArrangingView(
        CaseFile file,
        String doctor,
        Map<String, String> doctors,
        Mode mode,
        List<Mode> modes,
        Dates dates,
        List<Appointment> offers,
        List<Slot> proposals,
        List<List<CalendarDay>> weeks,
        List<Instant> untils,
        int canOffer) {

    /// What the applicant leaves, and what was decided about it (rules.md EX11).
    public record Dates(Leeway leeway, boolean settled, @Nullable Decision decision) {}

    public String doctorName() {
        return doctors.getOrDefault(doctor, "");
    }

    public String address() {
        return "/cases/" + file.number().printed();
    }

    public LocalDate first() {
        return weeks.getFirst().getFirst().date();
    }

    /// The first Sunday after the weeks that are shown.
    public LocalDate next() {
        return weeks.getLast().getLast().date().plusDays(1);
    }

    /// The address of the page on which a time is read aloud.
    public String at(Slot slot) {
        return "%s/appointment?doctor=%s&mode=%s&start=%s"
                .formatted(address(), slot.doctor().value(), mode, slot.start());
    }
}
