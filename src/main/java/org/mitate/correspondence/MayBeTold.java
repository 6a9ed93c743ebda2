package org.mitate.correspondence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much of a case somebody may hear on the telephone.
///
/// @param name as written; empty for everybody else
/// @param birthDate to identify the caller by, where it is known
public record MayBeTold(String name, Who who, Extent extent, @Nullable LocalDate birthDate) {

    /// Who may call about a case.
    public enum Who {
        CONSULTEE,
        APPLICANT,
        PATIENT,
        OWN_DOCTOR,
        OTHERS
    }

    /// What the person may hear.
    public enum Extent {
        EVERYTHING,
        DOCUMENTS,
        NOTHING,
        /// After a death a person decides each time (rules.md EX06).
        DECIDE
    }
}
