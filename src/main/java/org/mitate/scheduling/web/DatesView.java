package org.mitate.scheduling.web;

import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.documents.Decision;
import org.mitate.scheduling.DatesPolicy.Leeway;

/// The page on which few possible dates are decided on.
///
/// @param found whether the rule finds them too few; a person may decide in any case
public record DatesView(CaseFile file, Leeway leeway, boolean found, @Nullable Decision decision) {}
