package org.mitate.eligibility;

import java.util.Map;
import org.mitate.hospital.DocumentTable;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;

/// In what capacity the consultee comes; each has its own documents (rules.md §4).
public enum Route {
    SELF,
    FAMILY,
    FAMILY_CONSENT_IMPOSSIBLE,
    PARENT,
    GUARDIAN;

    /// What this way needs beside what everyone needs.
    Map<DocumentKind, Need> documents(DocumentTable table) {
        return switch (this) {
            case SELF -> Map.of();
            case FAMILY -> table.family();
            case FAMILY_CONSENT_IMPOSSIBLE -> table.consentImpossible();
            case PARENT -> table.parent();
            case GUARDIAN -> table.guardian();
        };
    }

    boolean isFamily() {
        return this == FAMILY || this == FAMILY_CONSENT_IMPOSSIBLE;
    }
}
