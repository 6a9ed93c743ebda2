package org.mitate.staff.web;

import java.util.List;
import java.util.Map;
import org.mitate.ledger.LedgerLine;
import org.mitate.shared.CaseNumber;

/// A page of the books.
///
/// @param names of the members by account
/// @param total lines that answer the question
/// @param place of this page, from 1
public record BooksView(
        BooksFilter filter,
        List<LedgerLine> lines,
        Map<String, String> names,
        long total,
        int place) {

    static final int LINES = 100;

    /// Numbers of cases as they are printed; of a page that came in nobody may know the case yet.
    public String subject(LedgerLine line) {
        return line.book() == LedgerLine.Book.LOOK
                ? CaseNumber.read(line.subject()).map(CaseNumber::printed).orElse("")
                : line.subject();
    }

    public int pages() {
        return Math.toIntExact(Math.max(1, (total + LINES - 1) / LINES));
    }

    public long first() {
        return (place - 1L) * LINES + 1;
    }

    public long last() {
        return first() + lines.size() - 1;
    }
}
