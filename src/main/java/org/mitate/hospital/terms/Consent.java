package org.mitate.hospital.terms;

/// The patient's consent to being represented by the family (rules.md R04, R04a, R05).
public enum Consent {
    GIVEN,
    /// The illness keeps the patient from filling in the consent form.
    IMPOSSIBLE,
    REFUSED,
    WITHDRAWN
}
