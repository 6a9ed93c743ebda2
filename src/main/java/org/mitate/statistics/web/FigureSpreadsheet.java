package org.mitate.statistics.web;

import java.util.List;
import org.mitate.ui.Page;
import org.mitate.ui.Spreadsheet;

/// The tables of a page as one table for a spreadsheet: a line for each figure.
final class FigureSpreadsheet {

    private FigureSpreadsheet() {}

    static Spreadsheet of(Page page, String year, List<FigureTable> tables) {
        var sheet = new Spreadsheet();
        sheet.row(
                page.text("statistics.csv.year"),
                page.text("statistics.csv.table"),
                page.text("statistics.csv.row"),
                page.text("statistics.csv.column"),
                page.text("statistics.csv.value"));
        for (FigureTable table : tables) add(sheet, year, table);
        return sheet;
    }

    private static void add(Spreadsheet sheet, String year, FigureTable table) {
        for (FigureTable.Line line : table.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                String head = table.heads().get(i + 1);
                sheet.row(year, table.title(), line.label(), head, line.cells().get(i).raw());
            }
        }
    }
}
