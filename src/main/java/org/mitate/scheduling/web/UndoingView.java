package org.mitate.scheduling.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Appointment;

/// The page that asks before a fixed date is undone.
///
/// @param reasons codes to choose from
/// @param appointment absent while only offers are out
public record UndoingView(
        CaseFile file, Transition step, List<String> reasons, @Nullable Appointment appointment) {}
