package org.mitate.hospital.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// What a specialist diagnoses anew, such as `CT_MRI`; each hospital has its own (rules.md §6,
/// §12).
public record DiagnosisCategory(@JsonValue String code) implements Comparable<DiagnosisCategory> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DiagnosisCategory {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "A diagnosis category is capital letters, digits and _: " + code);
        }
    }

    @Override
    public int compareTo(DiagnosisCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
