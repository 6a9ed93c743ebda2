package org.mitate.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitate.hospital.Departments;
import org.mitate.hospital.Profile;

/// Says whether a consultation is possible: facts beside the profile, and what each rule finds.
public final class Eligibility {

    private Eligibility() {}

    /// @param departments as they stand on the day of the check
    public static Verdict check(Facts facts, Profile profile, Departments departments) {
        var inquiry = new Inquiry(facts, profile, departments);
        if (Boolean.TRUE.equals(facts.patient().deceased())) {
            return bereaved(inquiry);
        }
        var findings =
                Stream.of(Rule.values()).flatMap(rule -> rule.check(inquiry).stream()).toList();
        var alternatives =
                findings.stream().anyMatch(it -> it.code().equals("ONLINE_DEPARTMENT"))
                        ? OnlineOffer.alternatives(inquiry)
                        : List.<Alternative>of();
        return Verdict.of(
                inquiry.route(), findings, DocumentRules.checklist(inquiry), alternatives);
    }

    /// After a death nothing else is asked for (rules.md EX06).
    private static Verdict bereaved(Inquiry inquiry) {
        return Verdict.of(
                Optional.empty(), Rule.THE_PATIENT_LIVES.check(inquiry), List.of(), List.of());
    }
}
