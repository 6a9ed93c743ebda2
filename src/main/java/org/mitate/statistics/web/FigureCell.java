package org.mitate.statistics.web;

/// One figure.
///
/// @param text as a person reads it
/// @param raw as a spreadsheet reads it: a number, or `x` and `-` as in the nation's statistics
public record FigureCell(String text, Object raw) {}
