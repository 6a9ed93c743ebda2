package org.mitate.consultation;

import java.util.Optional;
import org.mitate.cases.CaseFile;

/// What another room asks for before the clock may start, such as a registered card (rules.md §6)
/// or a checked identity (rules.md §9).
public interface StartCondition {

    /// Code of what is missing, told as `consultation.start.<code>`; empty when nothing is.
    Optional<String> missing(CaseFile file);
}
