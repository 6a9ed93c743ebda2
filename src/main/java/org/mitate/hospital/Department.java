package org.mitate.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Words;

/// A department as it stands on a date.
///
/// @param onlineFrom first day of online consultations where the department did not always hold
/// them
public record Department(
        DepartmentCode code,
        Words name,
        List<String> aliases,
        Online online,
        Optional<LocalDate> onlineFrom) {

    /// Whether it consults online on that date (rules.md CH11).
    public enum Online {
        ACTIVE,
        PLANNED,
        NONE
    }
}
