package org.mitate.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The result of a check: every finding, and the strongest of them as the outcome.
///
/// @param route empty where nobody could tell, or nobody may come
public record Verdict(
        Outcome outcome,
        Optional<Route> route,
        List<Finding> findings,
        List<RequiredDocument> documents,
        List<Alternative> alternatives) {

    static Verdict of(
            Optional<Route> route,
            List<Finding> findings,
            List<RequiredDocument> documents,
            List<Alternative> alternatives) {
        var outcome =
                findings.stream()
                        .map(Finding::outcome)
                        .max(Outcome::compareTo)
                        .orElse(Outcome.ELIGIBLE);
        return new Verdict(outcome, route, findings, documents, alternatives);
    }

    /// The verdict after persons said yes to these codes: eligible by decision (rules.md §3).
    public Verdict decided(Collection<String> codes) {
        var after = findings.stream().map(finding -> decide(finding, codes)).toList();
        return of(route, after, documents, alternatives);
    }

    /// The verdict after persons said no to these codes: refused by decision (rules.md §3).
    public Verdict declined(Collection<String> codes) {
        var after = findings.stream().map(finding -> decline(finding, codes)).toList();
        return of(route, after, documents, alternatives);
    }

    public boolean has(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    private static Finding decide(Finding finding, Collection<String> codes) {
        var yes = finding.outcome() == Outcome.NEEDS_DECISION && codes.contains(finding.code());
        return yes ? Finding.note(finding.rule(), finding.code()) : finding;
    }

    private static Finding decline(Finding finding, Collection<String> codes) {
        var no = finding.outcome() == Outcome.NEEDS_DECISION && codes.contains(finding.code());
        return no ? Finding.refused(finding.rule(), finding.code()) : finding;
    }
}
