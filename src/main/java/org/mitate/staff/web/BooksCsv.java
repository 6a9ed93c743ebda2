package org.mitate.staff.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.ledger.LedgerLine;
import org.mitate.ui.Page;

/// Lines of the books for a spreadsheet, in the reader's language.
final class BooksCsv {

    /// By this mark spreadsheets know that the letters are Unicode.
    private static final String MARK = "\uFEFF";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS =
            List.of(
                    "time",
                    "account",
                    "name",
                    "book",
                    "subject",
                    "what",
                    "words",
                    "emergency",
                    "address",
                    "since");

    private final Page page;
    private final Map<String, String> names;

    BooksCsv(Page page, Map<String, String> names) {
        this.page = page;
        this.names = names;
    }

    String of(List<LedgerLine> lines) {
        var heading = COLUMNS.stream().map(column -> page.text("staff.books." + column));
        return lines.stream()
                .map(line -> row(cells(line)))
                .collect(Collectors.joining("", MARK + row(heading), ""));
    }

    private Stream<String> cells(LedgerLine line) {
        String what = "staff.what." + line.what();
        return Stream.of(
                time(line.at()),
                line.account(),
                names.getOrDefault(line.account(), ""),
                page.text("staff.book", line.book()),
                line.subject(),
                page.knows(what) ? page.text(what) : line.what(),
                line.words(),
                line.emergency() ? page.text("staff.books.emergency") : "",
                line.address(),
                time(line.signedInAt()));
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(page.local(at));
    }

    private static String row(Stream<String> cells) {
        return cells.map(BooksCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A spreadsheet must not take what somebody typed for a formula.
    private static String quoted(String cell) {
        String plain = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
