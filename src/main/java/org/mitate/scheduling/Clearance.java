package org.mitate.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.documents.Dossier;
import org.mitate.documents.DossierCheck;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// Checks a case again for the day and the mode of its talk, since an age can flip until then
/// (rules.md R07).
@Component
public class Clearance {

    private final Dossier dossier;
    private final DatesPolicy dates;
    private final Hospital hospital;

    Clearance(Dossier dossier, DatesPolicy dates, Hospital hospital) {
        this.dossier = dossier;
        this.dates = dates;
        this.hospital = hospital;
    }

    /// What the rules say about a talk on that day.
    public DossierCheck on(CaseFile file, Mode mode, LocalDate day) {
        var application = file.application();
        return dossier.check(file.with(application.with(application.wish().by(mode))), day);
    }

    /// What counts from the booking on: the prices in force on that day, route and age.
    ///
    /// @throws Refusal `DATES_UNDECIDED`, or `NOT_CLEARED` when something is missing on that day
    Terms terms(CaseFile file, Mode mode, LocalDate day) {
        if (!dates.isSettled(file)) throw Refusal.notNow("DATES_UNDECIDED");
        var check = on(file, mode, day);
        if (!check.mayGoOn()) throw Refusal.notNow("NOT_CLEARED", day.toString());
        String route = check.verdict().route().map(Enum::name).orElse("");
        return new Terms(hospital.profileOn(day).version(), route, age(file, day), "");
    }

    private static @Nullable Integer age(CaseFile file, LocalDate day) {
        LocalDate birth = file.application().patient().birthDate();
        return birth == null ? null : (int) ChronoUnit.YEARS.between(birth, day);
    }
}
