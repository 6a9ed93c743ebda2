package org.mitate.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.Departments;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;

/// The facts beside the profile they are measured by, and what both together say.
record Inquiry(Facts facts, Profile profile, Departments departments) {

    /// The day on which ages count: the consultation's, before it is fixed the application's
    /// (rules.md R03, R07).
    Optional<LocalDate> day() {
        return Optional.ofNullable(facts.consultationOn())
                .or(() -> Optional.ofNullable(facts.appliedOn()));
    }

    Answer patientIsAdult() {
        return isAdult(facts.patient().birthDate());
    }

    Answer consulteeIsAdult() {
        return isAdult(facts.consultee().birthDate());
    }

    Optional<Relation> relation() {
        return Optional.ofNullable(facts.consultee().relation());
    }

    boolean isRelation(Relation relation) {
        return facts.consultee().relation() == relation;
    }

    /// In what capacity the consultee may come, as far as known.
    Optional<Route> route() {
        return Routes.of(this);
    }

    Set<DocumentKind> documentsThere() {
        var documents = facts.documents();
        return documents == null ? Set.of() : documents;
    }

    private Answer isAdult(@Nullable LocalDate birthDate) {
        if (birthDate == null || day().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(profile.consultees().isAdult(birthDate, day().get()));
    }
}
