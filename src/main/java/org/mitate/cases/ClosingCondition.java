package org.mitate.cases;

import java.util.Optional;

/// Something that must be done before a case can be closed; the rooms beside the line offer theirs
/// (rules.md §7).
public interface ClosingCondition {

    /// Code of what is still open, shown as `cases.open.<code>`; empty when nothing is.
    Optional<String> open(CaseId id);
}
