package org.mitate.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.shared.CaseNumber;

/// An application that the secretariat received.
///
/// @param number of the draft, or a fresh one for a form that was typed in
/// @param bundle the same for the cases of one application for two departments
public record Receipt(
        CaseNumber number,
        Application application,
        Arrival arrival,
        @Nullable UUID bundle,
        UUID requestKey) {}
