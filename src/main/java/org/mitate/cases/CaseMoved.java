package org.mitate.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CaseNumber;

/// A case has moved. Carries ids and codes only: whoever needs more reads it from the case.
///
/// @param transition null when the case was opened
/// @param reason code of the reason, or empty
public record CaseMoved(
        CaseId id,
        CaseNumber number,
        @Nullable Transition transition,
        @Nullable Stage from,
        Stage to,
        String reason,
        Instant at) {}
