package org.mitate.eligibility;

import java.util.List;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;

/// The patient's consent, and why the patient cannot come (rules.md R04, R04a).
final class FamilyRules {

    private FamilyRules() {}

    static List<Finding> patientConsents(Inquiry inquiry) {
        var asked =
                inquiry.profile().consultees().consent()
                        && inquiry.patientIsAdult() == Answer.YES
                        && inquiry.relation().filter(it -> it != Relation.SELF).isPresent();
        if (!asked) {
            return List.of();
        }
        return switch (inquiry.facts().consent()) {
            case GIVEN, IMPOSSIBLE -> List.of();
            case REFUSED -> List.of(Finding.refused("R04a", "CONSENT_REFUSED"));
            case WITHDRAWN -> List.of(Finding.refused("R04a", "CONSENT_WITHDRAWN"));
            case null -> unknownConsent(inquiry);
        };
    }

    /// While the form itself is missing, asking for it asks for the consent.
    private static List<Finding> unknownConsent(Inquiry inquiry) {
        var formIsMissing =
                inquiry.facts().documents() != null
                        && !inquiry.documentsThere().contains(DocumentKind.CONSENT_FORM);
        var isFamily = inquiry.route().filter(Route::isFamily).isPresent();
        return isFamily && !formIsMissing ? List.of(Finding.unknown("R04", "consent")) : List.of();
    }

    static List<Finding> patientCannotCome(Inquiry inquiry) {
        var absence = inquiry.profile().consultees().absence();
        if (!absence.required() || inquiry.route().filter(Route::isFamily).isEmpty()) {
            return List.of();
        }
        var reason = inquiry.facts().absenceReason();
        if (reason == null) {
            return List.of(
                    new Finding(
                            "R04", "ABSENCE_REASON", Outcome.DOCUMENTS_MISSING, "absenceReason"));
        }
        return absence.accepted().contains(reason)
                ? List.of()
                : List.of(Finding.needsDecision("R04", "ABSENCE_REASON_OTHER"));
    }
}
