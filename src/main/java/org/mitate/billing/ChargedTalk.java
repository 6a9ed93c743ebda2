package org.mitate.billing;

import java.time.LocalDate;
import java.util.List;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;

/// A talk as its bill stands.
///
/// @param diagnosed the categories that were charged
record ChargedTalk(
        CaseNumber number,
        LocalDate on,
        Mode mode,
        long seconds,
        List<DiagnosisCategory> diagnosed,
        Yen charged) {}
