package org.mitate.hospital;

import java.util.List;
import java.util.Map;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;
import org.mitate.hospital.terms.Words;

/// Which documents each way of consulting needs (rules.md §4), in the order of the checklist.
///
/// @param everyone what every application needs, whoever consults
/// @param relationshipPapers what is accepted as proof of relationship (rules.md R06)
public record DocumentTable(
        Map<DocumentKind, Need> everyone,
        Map<DocumentKind, Need> family,
        Map<DocumentKind, Need> consentImpossible,
        Map<DocumentKind, Need> parent,
        Map<DocumentKind, Need> guardian,
        List<RelationshipPaper> relationshipPapers) {

    /// A paper that shows the relationship.
    ///
    /// @param custody whether it shows parental authority too
    public record RelationshipPaper(Words name, boolean custody) {}
}
