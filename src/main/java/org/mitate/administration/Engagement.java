package org.mitate.administration;

import java.time.Instant;
import org.mitate.shared.CaseNumber;

/// An appointment that a change would touch, as far as an administrator sees it.
///
/// @param fixed false for a date that is only offered
public record Engagement(CaseNumber number, Instant startsAt, boolean fixed) {}
