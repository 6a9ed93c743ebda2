package org.mitate.eligibility;

import java.util.Optional;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Relation;

/// Finds the capacity in which a consultee comes (rules.md §2, the table of kinship).
final class Routes {

    private Routes() {}

    static Optional<Route> of(Inquiry inquiry) {
        return inquiry.relation()
                .flatMap(
                        relation ->
                                switch (inquiry.patientIsAdult()) {
                                    case YES -> toAdult(inquiry, relation);
                                    case NO -> toMinor(inquiry, relation);
                                    case UNKNOWN -> Optional.empty();
                                });
    }

    /// Whether the relation alone opens a way to an adult patient, perhaps after a decision.
    static boolean mayConsultForAdult(Inquiry inquiry, Relation relation) {
        var consultees = inquiry.profile().consultees();
        return relation == Relation.SELF
                || consultees.adultsByDecision().contains(relation)
                || consultees.family().includes(relation);
    }

    /// Whether the relation alone may open a way to a minor, perhaps after a decision.
    static boolean mayConsultForMinor(Inquiry inquiry, Relation relation) {
        var minors = inquiry.profile().consultees().minors();
        return relation == Relation.SELF
                || minors.parents().contains(relation)
                || minors.byDecision().contains(relation);
    }

    private static Optional<Route> toAdult(Inquiry inquiry, Relation relation) {
        if (!mayConsultForAdult(inquiry, relation)) {
            return Optional.empty();
        }
        return switch (relation) {
            case SELF -> Optional.of(Route.SELF);
            case ADULT_GUARDIAN -> Optional.of(Route.GUARDIAN);
            default -> family(inquiry.facts());
        };
    }

    private static Optional<Route> family(Facts facts) {
        return switch (facts.consent()) {
            case GIVEN -> Optional.of(Route.FAMILY);
            case IMPOSSIBLE -> Optional.of(Route.FAMILY_CONSENT_IMPOSSIBLE);
            case REFUSED, WITHDRAWN -> Optional.empty();
            case null -> Optional.of(Route.FAMILY);
        };
    }

    private static Optional<Route> toMinor(Inquiry inquiry, Relation relation) {
        var consultee = inquiry.facts().consultee();
        var minors = inquiry.profile().consultees().minors();
        if (relation == Relation.SELF) {
            return Boolean.TRUE.equals(consultee.accompaniedByEligible())
                    ? Optional.of(Route.PARENT)
                    : Optional.empty();
        }
        if (minors.byDecision().contains(relation)) {
            return Optional.of(Route.GUARDIAN);
        }
        return minors.parents().contains(relation)
                        && consultee.parentalAuthority() != ParentalAuthority.NONE
                ? Optional.of(Route.PARENT)
                : Optional.empty();
    }
}
