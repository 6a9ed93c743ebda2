package org.mitate.diagnosis.web;

import org.mitate.cases.CaseFile;
import org.mitate.diagnosis.DiagnosisOrder;

/// An order as a list shows it.
///
/// @param category its name in the reader's language
/// @param department the name of the department that ordered
public record OrderLine(DiagnosisOrder order, CaseFile file, String category, String department) {

    public String address() {
        return "/diagnoses/" + order.id().value();
    }
}
