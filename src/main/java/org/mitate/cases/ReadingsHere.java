package org.mitate.cases;

import java.util.List;
import org.mitate.hospital.terms.DiagnosisCategory;

/// What specialists of this hospital read anew, for the list of material in the written answer. The
/// diagnosis room offers it; signed findings only.
public interface ReadingsHere {

    List<Reading> of(CaseId id);

    /// @param specialist name as written
    record Reading(DiagnosisCategory category, String specialist) {}
}
