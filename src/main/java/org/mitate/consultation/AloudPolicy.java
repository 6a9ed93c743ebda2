package org.mitate.consultation;

import org.mitate.cases.CaseId;

/// Whether the consultee of an online talk cannot press the agreement now, as on the telephone, so
/// that the doctor asks aloud (rules.md §6).
public interface AloudPolicy {
    boolean isAloud(CaseId id);
}
