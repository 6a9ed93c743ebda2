package org.mitate.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;

/// The documents of each way of consulting (rules.md §4).
final class DocumentRules {

    private DocumentRules() {}

    /// The checklist of this very case.
    static List<RequiredDocument> checklist(Inquiry inquiry) {
        var table = inquiry.profile().documents();
        var needs = new LinkedHashMap<>(table.everyone());
        inquiry.route().ifPresent(route -> needs.putAll(route.documents(table)));
        return needs.entrySet().stream()
                .map(
                        need ->
                                new RequiredDocument(
                                        need.getKey(),
                                        need.getValue(),
                                        need.getKey().isSatisfiedBy(inquiry.documentsThere())))
                .toList();
    }

    static List<Finding> documentsAreThere(Inquiry inquiry) {
        if (inquiry.facts().documents() == null) {
            return List.of(Finding.unknown("§4", "documents"));
        }
        return checklist(inquiry).stream()
                .filter(document -> document.need() == Need.REQUIRED && !document.present())
                .filter(document -> !isHopeless(inquiry, document.kind()))
                .map(document -> missing(inquiry, document.kind()))
                .toList();
    }

    /// A letter that cannot be had is refused, not waited for (rules.md EX01).
    private static boolean isHopeless(Inquiry inquiry, DocumentKind kind) {
        return kind == DocumentKind.REFERRAL_LETTER
                && Boolean.FALSE.equals(inquiry.facts().referral().obtainable());
    }

    private static Finding missing(Inquiry inquiry, DocumentKind kind) {
        return Finding.missing(rule(inquiry, kind), kind.name());
    }

    private static String rule(Inquiry inquiry, DocumentKind kind) {
        var forMinor = inquiry.patientIsAdult() == Answer.NO;
        return switch (kind) {
            case APPLICATION_FORM -> "CH01";
            case REFERRAL_LETTER, RESULTS, IMAGES -> "EX01";
            case CONSENT_FORM, POWER_OF_ATTORNEY -> "R04";
            case CONSENT_IMPOSSIBLE_PROOF -> "R05";
            case GUARDIAN_CERTIFICATE -> forMinor ? "R06" : "R04";
            case RELATIONSHIP_PROOF, CUSTODY_PROOF -> forMinor ? "R06" : "R05";
        };
    }
}
