package org.mitate.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// Checks a case again for the day of its talk, since an age can flip until then (rules.md R07).
@Component
class Clearance {

    private final Hospital hospital;

    Clearance(Hospital hospital) {
        this.hospital = hospital;
    }

    /// What counts from the booking on: the prices in force on that day, route and age.
    Terms terms(CaseFile file, LocalDate day, String doctorReason) {
        return new Terms(hospital.profileOn(day).version(), "", age(file, day), doctorReason);
    }

    private static @Nullable Integer age(CaseFile file, LocalDate day) {
        LocalDate birth = file.application().patient().birthDate();
        return birth == null ? null : (int) ChronoUnit.YEARS.between(birth, day);
    }
}
