package org.mitate.scheduling.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.shared.Yen;

/// The page that is read aloud before a date is fixed.
///
/// @param otherDoctor another doctor than wished or assigned: the letter says why
/// @param open what stands against a talk on that day; then nothing is fixed
/// @param steps the prices of that day
/// @param diagnosis fee for each category that is diagnosed
public record ReadingView(
        CaseFile file,
        Slot slot,
        StillFree stillFree,
        Mode mode,
        String doctorName,
        boolean otherDoctor,
        List<Finding> open,
        List<Step> steps,
        Yen diagnosis,
        int principleMinutes) {

    public String address() {
        return "/cases/" + file.number().printed();
    }

    public String back() {
        return "%s/appointment?doctor=%s&mode=%s".formatted(address(), slot.doctor().value(), mode);
    }
}
