package org.mitate.eligibility;

import org.jspecify.annotations.Nullable;

/// One thing a rule found. Its sentence is the text `eligibility.<code>`.
///
/// @param rule as in rules.md, such as `R04`
/// @param field what is to be filled in, where that is what is missing
public record Finding(String rule, String code, Outcome outcome, @Nullable String field) {

    /// The code of a fact without which a check cannot tell.
    public static final String FACT_MISSING = "FACT_MISSING";

    static Finding refused(String rule, String code) {
        return new Finding(rule, code, Outcome.REFUSED, null);
    }

    static Finding needsDecision(String rule, String code) {
        return new Finding(rule, code, Outcome.NEEDS_DECISION, null);
    }

    static Finding missing(String rule, String code) {
        return new Finding(rule, code, Outcome.DOCUMENTS_MISSING, null);
    }

    static Finding note(String rule, String code) {
        return new Finding(rule, code, Outcome.ELIGIBLE, null);
    }

    static Finding unknown(String rule, String field) {
        return new Finding(rule, FACT_MISSING, Outcome.DOCUMENTS_MISSING, field);
    }
}
