package org.mitate.eligibility;

/// What a check comes to, from the weakest to the strongest: the strongest finding wins.
public enum Outcome {
    ELIGIBLE,
    DOCUMENTS_MISSING,
    NEEDS_DECISION,
    REFUSED
}
