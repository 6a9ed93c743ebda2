package org.mitate.intake;

import java.util.stream.Collectors;
import org.mitate.cases.application.Applicant;
import org.mitate.cases.application.Consultee;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.paper.ApplicationForm;

/// The part of the form about who comes and who fills it in.
record ConsulteePart(Consultee consultee, Applicant applicant, PrintedWords words) {

    ApplicationForm.Consultee fill() {
        AbsenceReason absence = consultee.absence();
        return new ApplicationForm.Consultee(
                who(),
                consultee.isPatient() ? "" : words.relation(consultee.relation()),
                PrintedWords.wide(consultee.name().kana()),
                PrintedWords.wide(consultee.name().written()),
                words.date(consultee.birthDate()),
                consultee.telephone(),
                consultee.reachable(),
                absence == null ? "" : absence.name(),
                consultee.absenceText(),
                others(),
                applicant.isConsultee()
                        ? ""
                        : applicant.name().written() + "　" + applicant.telephone());
    }

    private String who() {
        if (consultee.isPatient()) return "SELF";
        ParentalAuthority authority = consultee.parentalAuthority();
        boolean custodian = authority != null && authority != ParentalAuthority.NONE;
        return custodian ? "PARENT" : "FAMILY";
    }

    private String others() {
        return consultee.attendees().stream()
                .map(
                        other ->
                                other.relation().isEmpty()
                                        ? other.name()
                                        : other.name() + "（" + other.relation() + "）")
                .collect(Collectors.joining("、"));
    }
}
