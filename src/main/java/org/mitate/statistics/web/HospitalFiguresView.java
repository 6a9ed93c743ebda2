package org.mitate.statistics.web;

import java.util.Map;

/// The hospital's own page: the figures, and of which department they are.
///
/// @param departments code and name; the empty code is all of them
public record HospitalFiguresView(
        FiguresView figures, String year, String department, Map<String, String> departments) {}
