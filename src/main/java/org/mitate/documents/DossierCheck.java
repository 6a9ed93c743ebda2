package org.mitate.documents;

import java.util.List;
import java.util.Map;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.Verdict;

/// What the rules say about a case with the papers that are there and the decisions that were
/// taken.
///
/// @param decisions the standing decision on each finding that a person decided
public record DossierCheck(
        Verdict verdict, List<ChecklistLine> lines, Map<String, Decision> decisions) {

    /// Nothing refused, nothing undecided, nothing missing.
    public boolean mayGoOn() {
        return verdict.outcome() == Outcome.ELIGIBLE;
    }

    /// Whether every required paper is there.
    public boolean isComplete() {
        return lines.stream().noneMatch(ChecklistLine::isMissing);
    }

    /// The findings of one outcome, in the order in which they are told.
    public List<Finding> findings(Outcome outcome) {
        return verdict.findings().stream().filter(it -> it.outcome() == outcome).toList();
    }
}
