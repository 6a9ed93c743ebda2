package org.mitate.hospital;

import java.time.Instant;
import java.time.LocalDate;
import org.mitate.hospital.terms.DepartmentCode;

/// An administrator's word that a planned department now takes online applications, or does not any
/// more; a date alone never activates (rules.md CH11).
///
/// @param from first possible day of an online consultation
/// @param stands false where an activation is taken back
public record Activation(
        DepartmentCode department, LocalDate from, Instant at, String by, boolean stands) {

    public Activation(DepartmentCode department, LocalDate from, Instant at, String by) {
        this(department, from, at, by, true);
    }
}
