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

/// Reads the answers of the self-check as facts; what was not answered stays unknown.
public record SelfCheck(Form form, Profile profile, LocalDate today) {

    static final String ABROAD = "ZZ";
    static final String DEATH = "DEATH";

    /// The facts with the papers that are at hand; the form itself is made here.
    Facts facts() {
        return facts(form.ticked("papersAsked") ? papers() : null);
    }

    /// The facts as if every paper were there: which ones does this case need?
    Facts withAllPapers() {
        return facts(EnumSet.allOf(DocumentKind.class));
    }

    boolean isFamily() {
        return form.ticked("relation") && !form.has("relation", Relation.SELF.name());
    }

    boolean isMinor() {
        var birth = date("patientBirth");
        return birth != null && !profile.consultees().isAdult(birth, today);
    }

    boolean isAbroad() {
        return form.has("residence", ABROAD);
    }

    private Facts facts(@Nullable Set<DocumentKind> papers) {
        var count = word("departments");
        return new Facts(
                form.choice("mode", Mode.class).orElse(null),
                department(),
                form.choice("channel", Channel.class).orElse(null),
                today,
                null,
                patient(),
                consultee(),
                form.choice("absence", AbsenceReason.class).orElse(null),
                form.choice("consent", Consent.class).orElse(null),
                papers,
                referral(),
                purposes(),
                word("language"),
                count == null ? null : count.equals("1") ? 1 : 2);
    }

    private Set<DocumentKind> papers() {
        var papers = EnumSet.of(DocumentKind.APPLICATION_FORM);
        Stream.of(DocumentKind.values())
                .filter(kind -> form.has("papers", kind.name()))
                .forEach(papers::add);
        return papers;
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
                date("patientBirth"),
                form.values("purpose").isEmpty() ? null : form.has("purpose", DEATH),
                word("nationality"),
                word("residence"),
                yes("insurance"));
    }

    private Facts.Consultee consultee() {
        return new Facts.Consultee(
                form.choice("relation", Relation.class).orElse(null),
                date("consulteeBirth"),
                null,
                form.choice("parentalAuthority", ParentalAuthority.class).orElse(null),
                yes("accompanied"));
    }

    private Facts.Referral referral() {
        return new Facts.Referral(
                yes("letter"),
                yes("sameHospital"),
                yes("doctorAgrees"),
                yes("explained"),
                word("letterLanguage"));
    }

    private @Nullable Set<Purpose> purposes() {
        var asked = form.values("purpose");
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
