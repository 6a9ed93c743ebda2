package org.mitate.hospital.terms;

/// Parental authority (親権) over a minor as the parent declares it; one of two joint custodians is
/// enough (rules.md R06).
public enum ParentalAuthority {
    SOLE,
    JOINT,
    NONE
}
