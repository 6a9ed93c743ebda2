package org.mitate.cases.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;

/// The page that asks before a case ends.
///
/// @param reasons codes to choose from; empty where there is nothing to choose
/// @param open codes of what must be done before the case can be closed
public record EndingView(CaseFile file, Transition step, List<String> reasons, List<String> open) {}
