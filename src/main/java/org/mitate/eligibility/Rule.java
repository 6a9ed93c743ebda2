package org.mitate.eligibility;

import java.util.List;
import java.util.function.Function;

/// Every rule of eligibility, each one sentence, in the order in which findings are told.
enum Rule {
    /// EX06
    THE_PATIENT_LIVES(PurposeRules::patientLives),
    /// R03
    THE_PATIENTS_AGE_IS_KNOWN(PersonRules::ageIsKnown),
    /// R04
    THE_RELATION_IS_KNOWN(PersonRules::relationIsKnown),
    /// R04, R06
    THE_CONSULTEE_IS_CLOSE_TO_THE_PATIENT(PersonRules::relationIsClose),
    /// R06
    A_MINOR_COMES_WITH_A_PARENT(PersonRules::minorComesWithParent),
    /// R06
    A_PARENT_HOLDS_PARENTAL_AUTHORITY(PersonRules::parentHoldsAuthority),
    /// R04, R06
    A_PARTNER_OR_GUARDIAN_IS_CONFIRMED(PersonRules::partnerOrGuardianIsConfirmed),
    /// R04
    THE_CONSULTEE_IS_ADULT(PersonRules::consulteeIsAdult),
    /// R04, R04a
    THE_PATIENT_CONSENTS(FamilyRules::patientConsents),
    /// R04
    THE_PATIENT_CANNOT_COME(FamilyRules::patientCannotCome),
    /// R01
    REFERRAL_FROM_ANOTHER_HOSPITAL(ReferralRules::doctorIsElsewhere),
    /// R01
    THE_OWN_DOCTOR_HAS_EXPLAINED(ReferralRules::doctorHasExplained),
    /// EX01
    THE_LETTER_CAN_BE_HAD(ReferralRules::letterCanBeHad),
    /// EX02
    THE_OWN_DOCTOR_AGREES(ReferralRules::doctorAgrees),
    /// R02, EX04, EX05, EX07
    ADVICE_IS_WANTED(PurposeRules::adviceIsWanted),
    /// EX10
    THE_PATIENT_IS_NOT_OVERSEAS(PlaceRules::patientIsNotOverseas),
    /// EX10
    ONLINE_MEANS_WITHIN_THE_COUNTRY(PlaceRules::onlineFromHere),
    /// EX09
    THE_LANGUAGE_IS_SPOKEN_HERE(PlaceRules::languageIsSpoken),
    /// CH01, EX08
    THE_CHANNEL_IS_ACCEPTED(WayRules::channelIsAccepted),
    /// CH11
    THE_MODE_IS_OFFERED(WayRules::modeIsOffered),
    /// §4
    ONE_DEPARTMENT_PER_FORM(WayRules::oneDepartment),
    /// §4
    THE_DOCUMENTS_ARE_THERE(DocumentRules::documentsAreThere);

    private final Function<Inquiry, List<Finding>> check;

    Rule(Function<Inquiry, List<Finding>> check) {
        this.check = check;
    }

    List<Finding> check(Inquiry inquiry) {
        return check.apply(inquiry);
    }
}
