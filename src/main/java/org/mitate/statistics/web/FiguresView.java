package org.mitate.statistics.web;

import java.util.List;

/// A page of figures.
///
/// @param title the year in words
/// @param state whether the numbers are final, and up to when they go
/// @param tables none while nothing can be shown yet
public record FiguresView(
        String title,
        String state,
        List<YearLink> years,
        List<FigureTable> tables,
        String spreadsheet) {

    public record YearLink(String label, String address, boolean current) {}
}
