package org.mitate.consultation;

import java.time.Instant;
import java.util.Optional;
import org.mitate.cases.CaseId;

/// Whether people are cut off from each other now by fault of hospital or system, as the room of
/// the pictures knows it: that time will not count (rules.md §6).
public interface CutLine {
    Optional<Instant> since(CaseId id);
}
