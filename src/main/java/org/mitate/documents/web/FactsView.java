package org.mitate.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.documents.DossierCheck;
import org.mitate.documents.Supplement;
import org.mitate.eligibility.Outcome;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;

/// The page on which what the form left open is filled in.
public record FactsView(CaseFile file, List<Fact> facts) {

    /// How an entry is filled in.
    public enum Kind {
        TEXT,
        DATE,
        CHOICE
    }

    /// @param label key of the entry's name
    /// @param choices what can be chosen, each with the text `<choices>.<value>`
    public record Fact(String name, String label, Kind kind, String choices, List<String> values) {}

    static FactsView of(CaseFile file, DossierCheck check) {
        var facts = new ArrayList<Fact>();
        check.findings(Outcome.DOCUMENTS_MISSING).stream()
                .map(finding -> finding.field())
                .filter(field -> field != null && !field.equals("documents"))
                .distinct()
                .forEach(field -> facts.addAll(ask(field)));
        if (facts.stream().noneMatch(it -> it.name().equals("referral.language"))) {
            facts.addAll(ask("referral.language"));
        }
        facts.add(
                new Fact(
                        Supplement.ADDRESSEE,
                        "documents.facts.addressee",
                        Kind.TEXT,
                        "",
                        List.of()));
        return new FactsView(file, facts);
    }

    private static List<Fact> ask(String field) {
        String label = "eligibility.field." + field;
        return switch (field) {
            case "patient.birthDate", "consultee.birthDate" ->
                    List.of(new Fact(field, label, Kind.DATE, "", List.of()));
            case "absenceReason" ->
                    List.of(
                            choice(field, label, "absence", AbsenceReason.values()),
                            new Fact(
                                    Supplement.ABSENCE_TEXT,
                                    "documents.facts.absenceText",
                                    Kind.TEXT,
                                    "",
                                    List.of()));
            case "consent" -> List.of(choice(field, label, "consent", Consent.values()));
            case "consultee.parentalAuthority" ->
                    List.of(choice(field, label, "authority", ParentalAuthority.values()));
            case "purposes" -> List.of(choice(field, label, "purpose", Purpose.values()));
            case "language", "referral.language" ->
                    List.of(
                            new Fact(
                                    field,
                                    label,
                                    Kind.CHOICE,
                                    "documents.language",
                                    List.of("ja", "en", "zh", "ko", "jsl", "other")));
            case "patient.nationality" ->
                    List.of(
                            new Fact(
                                    field,
                                    label,
                                    Kind.CHOICE,
                                    "documents.country",
                                    List.of("JP", "ZZ")));
            default ->
                    List.of(
                            new Fact(
                                    field,
                                    label,
                                    Kind.CHOICE,
                                    "documents.answer",
                                    List.of("yes", "no")));
        };
    }

    private static Fact choice(String field, String label, String choices, Enum<?>[] values) {
        return new Fact(
                field, label, Kind.CHOICE, choices, Stream.of(values).map(Enum::name).toList());
    }
}
