package org.mitate.hospital.terms;

/// How much a document is needed; only a missing `REQUIRED` one holds a case up.
public enum Need {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
}
