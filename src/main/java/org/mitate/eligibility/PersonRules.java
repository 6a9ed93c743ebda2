package org.mitate.eligibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Relation;

/// Who may sit there: the patient, the family, the person with parental authority (rules.md §2).
final class PersonRules {

    private PersonRules() {}

    static List<Finding> ageIsKnown(Inquiry inquiry) {
        var birthDate = inquiry.facts().patient().birthDate();
        return Stream.concat(
                        birthDate == null
                                ? Stream.of(Finding.unknown("R03", "patient.birthDate"))
                                : Stream.empty(),
                        inquiry.day().isEmpty()
                                ? Stream.of(Finding.unknown("R03", "consultationOn"))
                                : Stream.empty())
                .toList();
    }

    static List<Finding> relationIsKnown(Inquiry inquiry) {
        return inquiry.relation().isPresent()
                ? List.of()
                : List.of(Finding.unknown("R04", "consultee.relation"));
    }

    static List<Finding> minorComesWithParent(Inquiry inquiry) {
        var alone =
                inquiry.patientIsAdult() == Answer.NO
                        && inquiry.isRelation(Relation.SELF)
                        && inquiry.route().isEmpty();
        return alone ? List.of(Finding.refused("R06", "MINOR_SELF")) : List.of();
    }

    static List<Finding> relationIsClose(Inquiry inquiry) {
        return inquiry.relation().stream().flatMap(it -> distant(inquiry, it)).toList();
    }

    private static Stream<Finding> distant(Inquiry inquiry, Relation relation) {
        var forAdult = Routes.mayConsultForAdult(inquiry, relation);
        var forMinor =
                Routes.mayConsultForMinor(inquiry, relation)
                        || inquiry.profile()
                                .consultees()
                                .minors()
                                .notCustodians()
                                .contains(relation);
        var refused =
                switch (inquiry.patientIsAdult()) {
                    case YES -> !forAdult;
                    case NO -> !forMinor;
                    case UNKNOWN -> !forAdult && !forMinor;
                };
        var rule = inquiry.patientIsAdult() == Answer.NO ? "R06" : "R04";
        return refused ? Stream.of(Finding.refused(rule, "RELATION")) : Stream.empty();
    }

    static List<Finding> parentHoldsAuthority(Inquiry inquiry) {
        if (inquiry.patientIsAdult() != Answer.NO) {
            return List.of();
        }
        var minors = inquiry.profile().consultees().minors();
        var relation = inquiry.facts().consultee().relation();
        if (relation != null && minors.notCustodians().contains(relation)) {
            return List.of(Finding.refused("R06", "NOT_CUSTODIAN"));
        }
        return relation != null && minors.parents().contains(relation)
                ? authority(inquiry.facts().consultee().parentalAuthority())
                : List.of();
    }

    private static List<Finding> authority(@Nullable ParentalAuthority authority) {
        return switch (authority) {
            case SOLE -> List.of();
            case JOINT -> List.of(Finding.note("R06", "JOINT_CUSTODY"));
            case NONE -> List.of(Finding.refused("R06", "NOT_CUSTODIAN"));
            case null -> List.of(Finding.unknown("R06", "consultee.parentalAuthority"));
        };
    }

    static List<Finding> partnerOrGuardianIsConfirmed(Inquiry inquiry) {
        var consultees = inquiry.profile().consultees();
        var byDecision =
                switch (inquiry.patientIsAdult()) {
                    case YES -> consultees.adultsByDecision();
                    case NO -> consultees.minors().byDecision();
                    case UNKNOWN -> Set.<Relation>of();
                };
        var rule = inquiry.patientIsAdult() == Answer.NO ? "R06" : "R04";
        return inquiry.relation().stream()
                .filter(byDecision::contains)
                .map(relation -> Finding.needsDecision(rule, relation.name()))
                .toList();
    }

    static List<Finding> consulteeIsAdult(Inquiry inquiry) {
        var asked =
                inquiry.patientIsAdult() == Answer.YES
                        && inquiry.route().filter(Route::isFamily).isPresent();
        if (!asked) {
            return List.of();
        }
        return switch (inquiry.consulteeIsAdult()) {
            case YES -> List.of();
            case NO -> List.of(Finding.needsDecision("R04", "MINOR_CONSULTEE"));
            case UNKNOWN -> List.of(Finding.unknown("R04", "consultee.birthDate"));
        };
    }
}
