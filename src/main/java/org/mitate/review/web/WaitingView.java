package org.mitate.review.web;

import java.util.List;

/// The department's worklist.
///
/// @param all how many wait; the list may show fewer
public record WaitingView(List<WorklistLine> lines, int all) {}
