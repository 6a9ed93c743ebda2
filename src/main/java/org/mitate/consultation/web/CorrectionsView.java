package org.mitate.consultation.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.Correction;
import org.mitate.consultation.Talk;

/// The corrections of a talk's time.
///
/// @param open whether the time may still be corrected
/// @param corrections all that were ever proposed, the newest last
public record CorrectionsView(
        CaseFile file, Talk talk, boolean open, List<Correction> corrections) {

    public boolean waits() {
        return corrections.stream().anyMatch(it -> it.state() == Correction.State.PROPOSED);
    }
}
