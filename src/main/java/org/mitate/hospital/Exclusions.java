package org.mitate.hospital;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.hospital.terms.Purpose;

/// What is not accepted, or only after a person's decision (rules.md §3). A case that is not listed
/// here is no obstacle in this hospital.
public record Exclusions(List<Exclusion> cases, List<PurposeRule> purposes) {

    public Optional<Exclusion> of(String code) {
        return cases.stream().filter(exclusion -> exclusion.code().equals(code)).findFirst();
    }

    /// One case, with the rule it comes from and the code that findings carry.
    public record Exclusion(String rule, String code, Effect effect) {}

    /// What follows from asking for certain things; mixed purposes count too.
    public record PurposeRule(String rule, String code, Effect effect, Set<Purpose> purposes) {}

    /// What a case leads to.
    public enum Effect {
        REFUSE,
        REVIEW,
        NOTE
    }
}
