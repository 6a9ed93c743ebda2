package org.mitate.hospital.terms;

import java.util.Set;

/// The papers of an application (rules.md §4).
public enum DocumentKind {
    APPLICATION_FORM,
    REFERRAL_LETTER,
    RESULTS,
    IMAGES,
    CONSENT_FORM,
    CONSENT_IMPOSSIBLE_PROOF,
    RELATIONSHIP_PROOF,
    /// Shows custody, and with it the relationship (a family register, 戸籍).
    CUSTODY_PROOF,
    GUARDIAN_CERTIFICATE,
    /// Only hospitals that let anyone with a written authority consult ask for it.
    POWER_OF_ATTORNEY;

    /// True when one of the papers that are there does the work of this one.
    public boolean isSatisfiedBy(Set<DocumentKind> there) {
        return there.contains(this) || this == RELATIONSHIP_PROOF && there.contains(CUSTODY_PROOF);
    }
}
