package org.mitate.eligibility;

import java.util.List;
import org.mitate.hospital.terms.DocumentKind;

/// The patient's own doctor and the letter (rules.md R01, EX01, EX02).
final class ReferralRules {

    private ReferralRules() {}

    static List<Finding> doctorIsElsewhere(Inquiry inquiry) {
        var here = Answer.of(inquiry.facts().referral().sameHospital());
        return Exclusion.when(here, inquiry, "SAME_HOSPITAL", "referral.sameHospital");
    }

    static List<Finding> doctorHasExplained(Inquiry inquiry) {
        var not = Answer.of(Boolean.FALSE.equals(inquiry.facts().referral().explained()));
        return Exclusion.when(not, inquiry, "NOT_EXPLAINED", "referral.explained");
    }

    /// A letter that lies here can be had, whatever was said before.
    static List<Finding> letterCanBeHad(Inquiry inquiry) {
        var obtainable = inquiry.facts().referral().obtainable();
        var isHere = inquiry.documentsThere().contains(DocumentKind.REFERRAL_LETTER);
        var cannot = obtainable == null ? null : !obtainable;
        return Exclusion.when(
                isHere && obtainable == null ? Answer.NO : Answer.of(cannot),
                inquiry,
                "NO_REFERRAL",
                "referral.obtainable");
    }

    static List<Finding> doctorAgrees(Inquiry inquiry) {
        var agrees = inquiry.facts().referral().doctorAgrees();
        return Exclusion.when(
                Answer.of(agrees == null ? null : !agrees),
                inquiry,
                "DOCTOR_DISAGREES",
                "referral.doctorAgrees");
    }
}
