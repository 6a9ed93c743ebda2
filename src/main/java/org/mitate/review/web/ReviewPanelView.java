package org.mitate.review.web;

import java.util.List;
import java.util.Map;
import org.mitate.cases.CaseFile;
import org.mitate.review.BackQuestion;

/// What the case page says about the review.
///
/// @param doctor the chosen doctor's name, or empty
/// @param departments names by code
public record ReviewPanelView(
        CaseFile file,
        String doctor,
        String otherReason,
        List<BackQuestion> questions,
        Map<String, String> departments) {}
