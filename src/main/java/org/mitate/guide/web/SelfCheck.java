package org.mitate.guide.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.eligibility.Facts;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// Reads the questions of the self-check as facts; what was not answered stays unknown.
///
/// Whoever checks has sent nothing yet: papers count as ready, and the verdict lists them.
record SelfCheck(Form form, Profile profile, LocalDate today) {

    static final String ABROAD = "ZZ";
    static final String ANOTHER_LANGUAGE = "und";
    static final String DEATH = "DEATH";

    Facts facts() {
        return new Facts(
                form.choice("mode", Mode.class).orElse(null),
                department(),
                profile.channels().application().stream().min(Channel::compareTo).orElse(null),
                today,
                null,
                patient(),
                consultee(),
                form.choice("absenceReason", AbsenceReason.class).orElse(null),
                form.choice("consent", Consent.class).orElse(null),
                EnumSet.allOf(DocumentKind.class),
                referral(),
                purposes(),
                word("language"),
                1);
    }

    /// Rejects dates that cannot be read.
    boolean isReadable() {
        Stream.of("patientBorn", "consulteeBorn")
                .filter(field -> !form.value(field).isEmpty())
                .filter(field -> JapaneseDates.read(form.value(field)).isEmpty())
                .forEach(field -> form.reject(field, "ui.form.noDate"));
        return form.isRight();
    }

    private @Nullable DepartmentCode department() {
        return profile.departments().stream()
                .map(entry -> entry.code())
                .filter(code -> code.code().equals(form.value("department")))
                .findFirst()
                .orElse(null);
    }

    private Facts.Patient patient() {
        return new Facts.Patient(
                date("patientBorn"),
                form.values("purposes").isEmpty() ? null : form.has("purposes", DEATH),
                word("nationality"),
                word("residence"),
                yes("insured"));
    }

    private Facts.Consultee consultee() {
        return new Facts.Consultee(
                form.choice("relation", Relation.class).orElse(null),
                date("consulteeBorn"),
                null,
                form.choice("authority", ParentalAuthority.class).orElse(null),
                yes("accompanied"));
    }

    private Facts.Referral referral() {
        return new Facts.Referral(
                yes("obtainable"),
                yes("sameHospital"),
                yes("agrees"),
                yes("explained"),
                word("letterLanguage"));
    }

    private @Nullable Set<Purpose> purposes() {
        var asked = form.values("purposes");
        return asked.isEmpty()
                ? null
                : Stream.of(Purpose.values())
                        .filter(purpose -> asked.contains(purpose.name()))
                        .collect(Collectors.toSet());
    }

    private @Nullable LocalDate date(String field) {
        return JapaneseDates.read(form.value(field)).orElse(null);
    }

    private @Nullable Boolean yes(String field) {
        return switch (form.value(field)) {
            case "YES" -> true;
            case "NO" -> false;
            default -> null;
        };
    }

    private @Nullable String word(String field) {
        return Optional.of(form.value(field)).filter(it -> !it.isEmpty()).orElse(null);
    }
}
