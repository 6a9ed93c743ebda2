package org.mitate.consultation;

import java.time.Instant;
import org.mitate.cases.CaseId;

/// A running talk ends at this moment, and its time is about to be fixed: what is still to be taken
/// off it is taken off now.
public record TalkEnding(CaseId caseId, Instant at) {}
