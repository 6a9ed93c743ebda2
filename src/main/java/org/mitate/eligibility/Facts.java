package org.mitate.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;

/// What is known about an application. Null is "not known", which is not "no" (api.md).
///
/// @param language of the explanation, BCP 47
/// @param departments how many departments one form asks for
public record Facts(
        @Nullable Mode mode,
        @Nullable DepartmentCode department,
        @Nullable Channel channel,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate consultationOn,
        Patient patient,
        Consultee consultee,
        @Nullable AbsenceReason absenceReason,
        @Nullable Consent consent,
        @Nullable Set<DocumentKind> documents,
        Referral referral,
        @Nullable Set<Purpose> purposes,
        @Nullable String language,
        @Nullable Integer departments) {

    /// The one who is ill. Countries are ISO 3166-1 alpha-2.
    public record Patient(
            @Nullable LocalDate birthDate,
            @Nullable Boolean deceased,
            @Nullable String nationality,
            @Nullable String residence,
            @Nullable Boolean japaneseInsurance) {

        public static final Patient UNKNOWN = new Patient(null, null, null, null, null);
    }

    /// The one who attends and talks.
    ///
    /// @param residence the patient's, when not known
    /// @param accompaniedByEligible a minor comes with someone who may consult; false when not
    /// known
    public record Consultee(
            @Nullable Relation relation,
            @Nullable LocalDate birthDate,
            @Nullable String residence,
            @Nullable ParentalAuthority parentalAuthority,
            @Nullable Boolean accompaniedByEligible) {

        public static final Consultee UNKNOWN = new Consultee(null, null, null, null, null);
    }

    /// The letter of the patient's own doctor.
    ///
    /// @param explained the own doctor has explained enough; true when not known
    public record Referral(
            @Nullable Boolean obtainable,
            @Nullable Boolean sameHospital,
            @Nullable Boolean doctorAgrees,
            @Nullable Boolean explained,
            @Nullable String language) {

        public static final Referral UNKNOWN = new Referral(null, null, null, null, null);
    }
}
