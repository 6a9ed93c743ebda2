package org.mitate.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.eligibility.Eligibility;
import org.mitate.eligibility.Facts;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.ui.Form;
import org.springframework.stereotype.Component;

/// Says while somebody still writes whether the consultation is possible, from what is known so
/// far.
@Component
public class EarlyCheck {

    private final Hospital hospital;

    EarlyCheck(Hospital hospital) {
        this.hospital = hospital;
    }

    public Verdict check(Form form) {
        return Eligibility.check(facts(form), hospital.profile(), hospital.departments());
    }

    /// What stands in the way; missing papers and open questions do not.
    public List<Finding> refusals(Form form) {
        return check(form).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.REFUSED)
                .toList();
    }

    private Facts facts(Form form) {
        return new Facts(
                form.choice("mode", Mode.class).orElse(null),
                department(form),
                null,
                hospital.today(),
                null,
                patient(form),
                consultee(form),
                form.choice("absence", AbsenceReason.class).orElse(null),
                form.choice("consent", Consent.class).orElse(null),
                Set.of(),
                referral(form),
                purposes(form),
                form.value("language").isEmpty() ? "ja" : form.value("language"),
                1);
    }

    private @Nullable DepartmentCode department(Form form) {
        return hospital.departments().codes().stream()
                .filter(code -> form.has("department", code.code()))
                .findFirst()
                .orElse(null);
    }

    private static Facts.Patient patient(Form form) {
        String country = NameFields.address(form).country();
        boolean abroad = !country.equals("JP");
        return new Facts.Patient(
                FormReader.date(form, "patientBirth"),
                false,
                abroad ? form.value("nationality") : "JP",
                country,
                abroad ? FormReader.yes(form, "insurance") : Boolean.TRUE);
    }

    private static Facts.Consultee consultee(Form form) {
        Relation relation = form.choice("relation", Relation.class).orElse(null);
        return new Facts.Consultee(
                relation,
                FormReader.date(
                        form, relation == Relation.SELF ? "patientBirth" : "consulteeBirth"),
                null,
                form.choice("parentalAuthority", ParentalAuthority.class).orElse(null),
                null);
    }

    private static Facts.Referral referral(Form form) {
        String language = form.value("letterLanguage");
        return new Facts.Referral(
                FormReader.yes(form, "letter"),
                FormReader.yes(form, "sameHospital"),
                FormReader.yes(form, "doctorAgrees"),
                FormReader.yes(form, "explained"),
                language.isEmpty() ? "ja" : language);
    }

    private static @Nullable Set<Purpose> purposes(Form form) {
        var purposes = FormReader.purposes(form);
        return purposes.isEmpty() ? null : purposes;
    }
}
