package org.mitate.hospital.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The code of a clinical department (診療科), such as `OPHTHALMOLOGY`; each hospital has its own.
public record DepartmentCode(@JsonValue String code) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentCode {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "A department code is capital letters, digits and _: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
