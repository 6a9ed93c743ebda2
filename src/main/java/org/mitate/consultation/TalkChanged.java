package org.mitate.consultation;

import org.mitate.cases.CaseId;

/// Something was pressed: whoever shows the clock elsewhere looks again.
public record TalkChanged(CaseId caseId) {}
