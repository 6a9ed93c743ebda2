package org.mitate.consultation;

import org.mitate.cases.CaseId;

/// A correction of the clock was proposed, confirmed or rejected: what was computed from the time
/// is to be computed again.
public record TalkCorrected(CaseId caseId) {}
