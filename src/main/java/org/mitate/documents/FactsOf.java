package org.mitate.documents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Declarations;
import org.mitate.cases.application.OwnDoctor;
import org.mitate.eligibility.Facts;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Purpose;

/// Reads the facts of a check out of the application and the papers; what nobody said stays
/// unknown.
///
/// @param there kinds of which a whole paper is there
/// @param awaited kinds that somebody promised
record FactsOf(CaseFile file, Set<DocumentKind> there, Set<DocumentKind> awaited) {

    Facts on(LocalDate consultationOn, ZoneId zone) {
        Application application = file.application();
        return new Facts(
                file.mode(),
                file.department(),
                file.arrival().channel(),
                file.arrival().receiptAt().atZone(zone).toLocalDate(),
                consultationOn,
                patient(),
                consultee(),
                application.consultee().absence(),
                consent(),
                there,
                referral(),
                purposes(),
                said(application.wish().language()),
                1);
    }

    /// A patient lives until the case says otherwise; a residence is known once an address is.
    private Facts.Patient patient() {
        var patient = file.application().patient();
        return new Facts.Patient(
                patient.birthDate(),
                file.isDead(),
                said(patient.nationality()),
                patient.address().isBlank() ? null : patient.address().country(),
                patient.japaneseInsurance());
    }

    private Facts.Consultee consultee() {
        var consultee = file.application().consultee();
        return new Facts.Consultee(
                consultee.relation(),
                consultee.birthDate(),
                null,
                consultee.parentalAuthority(),
                null);
    }

    /// The signed form is the consent, where the application says nothing else (rules.md R04, R05).
    private @Nullable Consent consent() {
        Consent said = file.application().consultee().consent();
        if (said != null) return said;
        if (there.contains(DocumentKind.CONSENT_FORM)) return Consent.GIVEN;
        return there.contains(DocumentKind.CONSENT_IMPOSSIBLE_PROOF) ? Consent.IMPOSSIBLE : null;
    }

    /// A letter that is here or promised can be had, whatever was said before (rules.md EX01).
    private Facts.Referral referral() {
        OwnDoctor doctor = file.application().ownDoctor();
        Declarations declared = file.application().declarations();
        boolean comes =
                there.contains(DocumentKind.REFERRAL_LETTER)
                        || awaited.contains(DocumentKind.REFERRAL_LETTER);
        return new Facts.Referral(
                comes ? Boolean.TRUE : doctor.letterObtainable(),
                doctor.sameHospital(),
                declared.doctorAgrees(),
                declared.explained(),
                said(doctor.letterLanguage()));
    }

    /// Who ticked "none of the cases that are not accepted" needs no further purpose.
    private @Nullable Set<Purpose> purposes() {
        Declarations declared = file.application().declarations();
        boolean nothingSaid =
                declared.purposes().isEmpty() && !Boolean.TRUE.equals(declared.noneExcluded());
        return nothingSaid ? null : declared.purposes();
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
