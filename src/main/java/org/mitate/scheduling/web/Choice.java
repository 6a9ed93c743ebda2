package org.mitate.scheduling.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.Calendar;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffId;
import org.mitate.ui.Form;

/// What is chosen on the page of the dates, as its address and forms carry it: doctor, mode, time.
record Choice(StaffId doctor, Mode mode, Optional<LocalDateTime> start) {

    static Choice of(CaseFile file, Form form) {
        return new Choice(
                doctor(file, form),
                form.choice("mode", Mode.class).orElse(file.mode()),
                form.values("start").stream().findFirst().map(Choice::time));
    }

    Calendar.Search search(CaseFile file) {
        return new Calendar.Search(file, doctor, mode);
    }

    static LocalDateTime time(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw Refusal.notSo("TIME_NOT_BOOKABLE");
        }
    }

    private static StaffId doctor(CaseFile file, Form form) {
        StaffId assigned = file.course().doctor();
        String chosen = form.value("doctor");
        if (chosen.matches("[0-9a-f-]{36}")) return new StaffId(UUID.fromString(chosen));
        if (assigned == null) throw Refusal.notNow("NO_DOCTOR");
        return assigned;
    }
}
