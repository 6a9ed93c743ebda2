package org.mitate.hospital.terms;

/// Why the patient unavoidably cannot attend, so that the family comes instead (rules.md R04).
public enum AbsenceReason {
    HOSPITALISED,
    FAR_AWAY,
    CONDITION,
    CONSCIOUSNESS,
    /// Said in the applicant's own words: a person decides.
    OTHER
}
