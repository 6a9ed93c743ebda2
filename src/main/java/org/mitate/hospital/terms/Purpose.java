package org.mitate.hospital.terms;

/// What the applicant wants to know. Which purposes are refused is the profile's (rules.md
/// EX04–EX07).
public enum Purpose {
    DIAGNOSIS,
    TREATMENT,
    TRANSFER,
    COMPLAINT,
    MALPRACTICE,
    LAWSUIT,
    COST,
    OTHER
}
