package org.mitate.correspondence.web;

import java.util.List;
import org.mitate.correspondence.DayPost;
import org.mitate.correspondence.DueLetter;

/// The day's letters as they are listed.
///
/// @param bundles the last ones that were printed
public record PostView(List<DueLetter> due, List<DayPost.Bundle> bundles) {}
