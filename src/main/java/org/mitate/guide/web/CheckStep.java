package org.mitate.guide.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The pages of the self-check, one subject each.
public enum CheckStep {
    PATIENT("patientBirth"),
    WHO("relation"),
    FAMILY("consulteeBirth", "absence", "consent"),
    CHILD("parentalAuthority", "accompanied"),
    PURPOSE("purpose"),
    DEPARTMENT("department", "mode", "departments"),
    DOCTOR("sameHospital", "explained", "doctorAgrees", "letter"),
    PLACE("residence"),
    ABROAD("nationality", "insurance"),
    LANGUAGE("language", "letterLanguage"),
    CHANNEL("channel"),
    PAPERS("papers", "papersAsked");

    private final Set<String> fields;

    CheckStep(String... fields) {
        this.fields = Set.of(fields);
    }

    static Optional<CheckStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /// The page that asks for a fact which the rules miss, such as `patient.birthDate`.
    static CheckStep asking(String fact) {
        return switch (fact) {
            case "consultee.relation" -> WHO;
            case "consultee.birthDate", "consent", "absenceReason" -> FAMILY;
            case "consultee.parentalAuthority" -> CHILD;
            case "purposes", "patient.deceased" -> PURPOSE;
            case "mode", "department", "departments" -> DEPARTMENT;
            case "patient.residence" -> PLACE;
            case "patient.nationality", "patient.japaneseInsurance" -> ABROAD;
            case "language", "referral.language" -> LANGUAGE;
            case "channel" -> CHANNEL;
            case "documents" -> PAPERS;
            default -> fact.startsWith("referral.") ? DOCTOR : PATIENT;
        };
    }

    /// The way through the check: what does not concern the case is not asked.
    static List<CheckStep> way(SelfCheck check) {
        return Arrays.stream(values()).filter(step -> step.concerns(check)).toList();
    }

    private boolean concerns(SelfCheck check) {
        return switch (this) {
            case FAMILY -> check.isFamily() && !check.isMinor();
            case CHILD -> check.isMinor();
            case ABROAD -> check.isAbroad();
            default -> true;
        };
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Set<String> fields() {
        return fields;
    }
}
