package org.mitate.eligibility;

import java.util.Collections;
import java.util.List;

/// What the applicant wants to know (rules.md R02, EX04–EX07).
final class PurposeRules {

    private PurposeRules() {}

    static List<Finding> patientLives(Inquiry inquiry) {
        var deceased = Answer.of(inquiry.facts().patient().deceased());
        return Exclusion.when(deceased, inquiry, "DECEASED", "patient.deceased");
    }

    /// One excluded purpose among others excludes too.
    static List<Finding> adviceIsWanted(Inquiry inquiry) {
        var purposes = inquiry.facts().purposes();
        if (purposes == null) {
            return List.of(Finding.unknown("R02", "purposes"));
        }
        return inquiry.profile().exclusions().purposes().stream()
                .filter(rule -> !Collections.disjoint(rule.purposes(), purposes))
                .map(rule -> Exclusion.finding(rule.rule(), rule.code(), rule.effect()))
                .toList();
    }
}
