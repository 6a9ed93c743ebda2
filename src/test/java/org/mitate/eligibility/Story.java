package org.mitate.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.Activation;
import org.mitate.hospital.Departments;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;

/// Haruko Kaneko, born 1970, faxes her own form with her doctor's letter on 24 November 2026 and
/// wants to talk in person on 15 December; each test changes what is different in its story.
final class Story {

    private Profile profile = Profiles.KEIO;
    private List<Activation> activations = List.of();

    @Nullable Mode mode = Mode.IN_PERSON;
    @Nullable DepartmentCode department = new DepartmentCode("OPHTHALMOLOGY");
    @Nullable Channel channel = Channel.FAX;
    @Nullable LocalDate appliedOn = LocalDate.of(2026, 11, 24);
    @Nullable LocalDate consultationOn = LocalDate.of(2026, 12, 15);
    @Nullable LocalDate patientBorn = LocalDate.of(1970, 5, 5);
    @Nullable Boolean deceased = false;
    @Nullable String nationality = "JP";
    @Nullable String residence = "JP";
    @Nullable Boolean insured = true;
    @Nullable Relation relation = Relation.SELF;
    @Nullable LocalDate consulteeBorn = LocalDate.of(1972, 1, 1);
    @Nullable String consulteeResidence;
    @Nullable ParentalAuthority authority;
    @Nullable Boolean accompanied;
    @Nullable AbsenceReason reason;
    @Nullable Consent consent;
    @Nullable Set<DocumentKind> documents =
            EnumSet.of(DocumentKind.APPLICATION_FORM, DocumentKind.REFERRAL_LETTER);
    @Nullable Boolean obtainable = true;
    @Nullable Boolean sameHospital = false;
    @Nullable Boolean agrees = true;
    @Nullable Boolean explained = true;
    @Nullable String letterLanguage = "ja";
    @Nullable Set<Purpose> purposes = EnumSet.of(Purpose.DIAGNOSIS);
    @Nullable String language = "ja";
    @Nullable Integer count = 1;

    static Story of(Change change) {
        var story = new Story();
        change.apply(story);
        return story;
    }

    /// An adult relative comes with the patient's signed consent, because she is in hospital.
    static Story family(Relation relation) {
        return of(
                it -> {
                    it.relation = relation;
                    it.consent = Consent.GIVEN;
                    it.reason = AbsenceReason.HOSPITALISED;
                    it.with(DocumentKind.CONSENT_FORM);
                });
    }

    /// Someone comes for Yui, who is ten.
    static Story minor(Relation relation, @Nullable ParentalAuthority authority) {
        return of(
                it -> {
                    it.patientBorn = LocalDate.of(2016, 4, 2);
                    it.relation = relation;
                    it.authority = authority;
                    it.with(DocumentKind.RELATIONSHIP_PROOF);
                });
    }

    Story but(Change change) {
        change.apply(this);
        return this;
    }

    Story at(Profile other) {
        profile = other;
        department = other.departments().getFirst().code();
        return this;
    }

    Story activated(Activation... made) {
        activations = List.of(made);
        return this;
    }

    void with(DocumentKind... more) {
        var all = EnumSet.copyOf(documents);
        all.addAll(List.of(more));
        documents = all;
    }

    void without(DocumentKind... fewer) {
        var rest = EnumSet.copyOf(documents);
        rest.removeAll(List.of(fewer));
        documents = rest;
    }

    Verdict verdict() {
        return Eligibility.check(facts(), profile, Departments.of(profile, activations));
    }

    /// `OUTCOME code code …`, as the scenarios are written.
    String told() {
        var verdict = verdict();
        var words = new ArrayList<String>();
        words.add(verdict.outcome().name());
        verdict.findings().forEach(it -> words.add(it.code() + field(it)));
        return String.join(" ", words);
    }

    private static String field(Finding finding) {
        return finding.code().equals(Finding.FACT_MISSING) ? ":" + finding.field() : "";
    }

    Facts facts() {
        return new Facts(
                mode,
                department,
                channel,
                appliedOn,
                consultationOn,
                new Facts.Patient(patientBorn, deceased, nationality, residence, insured),
                new Facts.Consultee(
                        relation, consulteeBorn, consulteeResidence, authority, accompanied),
                reason,
                consent,
                documents,
                new Facts.Referral(obtainable, sameHospital, agrees, explained, letterLanguage),
                purposes,
                language,
                count);
    }

    /// What is different in a story.
    interface Change {
        void apply(Story story);
    }
}
