package org.mitate.cases.application;

import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;

/// What the applicant wishes for.
///
/// @param preferredDoctor a doctor of this hospital (希望相談医師), as written; may not be met
/// @param language of the talk, BCP 47
/// @param cardPromised online only: that a card will be registered
public record Wish(
        DepartmentCode department,
        Mode mode,
        String preferredDoctor,
        String language,
        boolean cardPromised) {

    public Wish in(DepartmentCode other) {
        return new Wish(other, mode, preferredDoctor, language, cardPromised);
    }

    public Wish by(Mode other) {
        return new Wish(department, other, preferredDoctor, language, cardPromised);
    }
}
