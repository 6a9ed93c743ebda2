package org.mitate.consultation.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.eligibility.Finding;

/// The page on which the secretariat receives the consultee.
///
/// @param obstacles what forbids the talk today
/// @param most how many may attend without a decision
/// @param tooMany whether more than that are named
public record CheckInView(CaseFile file, List<Finding> obstacles, int most, boolean tooMany) {}
