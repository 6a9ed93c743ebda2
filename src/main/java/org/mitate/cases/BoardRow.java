package org.mitate.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.CaseNumber;

/// A case on the board: one line, read without opening the application.
public record BoardRow(
        CaseNumber number,
        String patient,
        Relation relation,
        String department,
        Mode mode,
        Stage stage,
        LocalDate receivedOn,
        @Nullable LocalDate completeOn,
        @Nullable Instant appointmentAt,
        boolean priority,
        Set<String> flags,
        Expectation next) {}
