package org.mitate.hospital;

import java.util.Optional;
import java.util.Set;

/// Who decides on a finding that needs a person, by its code (rules.md §3, "who decides").
public record Decisions(Set<String> secretariat, Set<String> department) {

    public Optional<Decider> by(String code) {
        if (secretariat.contains(code)) {
            return Optional.of(Decider.SECRETARIAT);
        }
        return department.contains(code) ? Optional.of(Decider.DEPARTMENT) : Optional.empty();
    }

    /// The secretariat, or the reviewing doctor of the department.
    public enum Decider {
        SECRETARIAT,
        DEPARTMENT
    }
}
