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

    /// Codes of the findings that still need a person's decision.
    public List<String> undecided() {
        return codes(Outcome.NEEDS_DECISION);
    }

    /// Codes of what is missing: kinds of documents, facts, the reason for not coming.
    public List<String> missing() {
        return codes(Outcome.DOCUMENTS_MISSING);
    }

    /// Codes of what forbids the consultation.
    public List<String> refused() {
        return codes(Outcome.REFUSED);
    }

    private List<String> codes(Outcome outcome) {
        return findings(outcome).stream().map(Finding::code).toList();
    }
}
