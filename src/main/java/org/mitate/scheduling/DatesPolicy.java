package org.mitate.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Unavailable;
import org.mitate.documents.Decision;
import org.mitate.documents.Dossier;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// Whether the applicant fixes the date or leaves hardly any: then the secretariat decides before
/// any offer (rules.md EX11, `DATES`).
@Component
public class DatesPolicy {

    /// The code of the finding; who decides on it stands in the profile.
    public static final String DATES = "DATES";

    private static final LocalTime A_MORNING = LocalTime.of(10, 0);
    private static final LocalTime AN_AFTERNOON = LocalTime.of(14, 0);

    private final Dossier dossier;
    private final LeadTime leadTime;
    private final Hospital hospital;

    DatesPolicy(Dossier dossier, LeadTime leadTime, Hospital hospital) {
        this.dossier = dossier;
        this.leadTime = leadTime;
        this.hospital = hospital;
    }

    /// How many of the days on which a talk could be held are left by the applicant.
    public record Leeway(long possible, long days) {

        /// One day, or fewer than half of them.
        boolean isTooLittle() {
            return possible <= 1 || possible * 2 < days;
        }
    }

    /// The office days from the first that can be proposed, for as long as a case may take.
    public Leeway leeway(CaseFile file) {
        int span = hospital.profile().procedure().targetDays();
        LocalDate first = leadTime.earliest(file.mode());
        List<LocalDate> days =
                first.datesUntil(first.plusDays(span))
                        .filter(day -> hospital.calendarOn(day).isOpenOn(day))
                        .toList();
        long possible = days.stream().filter(day -> isPossible(file, day)).count();
        return new Leeway(possible, days.size());
    }

    /// The finding, as long as it holds.
    public Optional<Leeway> finding(CaseFile file) {
        return Optional.of(leeway(file)).filter(Leeway::isTooLittle);
    }

    public Optional<Decision> decision(CaseFile file) {
        return Optional.ofNullable(dossier.check(file).decisions().get(DATES));
    }

    /// Nothing was found, or somebody said yes to it.
    public boolean isSettled(CaseFile file) {
        return decision(file).map(Decision::yes).orElseGet(() -> finding(file).isEmpty());
    }

    private static boolean isPossible(CaseFile file, LocalDate day) {
        List<Unavailable> hindrances = file.application().unavailable();
        return hindrances.stream().noneMatch(each -> each.hits(day, A_MORNING))
                || hindrances.stream().noneMatch(each -> each.hits(day, AN_AFTERNOON));
    }
}
