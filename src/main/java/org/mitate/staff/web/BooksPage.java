package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.ledger.Ledger;
import org.mitate.ledger.LedgerPages;
import org.mitate.ledger.LedgerQuestion;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The books of the house: sign-ins, looks at cases, changes, by period, member and number. Nobody
/// can rewrite them.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class BooksPage {

    /// More than anybody reads in a spreadsheet.
    private static final int MOST_IN_A_FILE = 100_000;

    private final LedgerPages books;
    private final Ledger ledger;
    private final StaffDirectory directory;
    private final Templates templates;

    BooksPage(LedgerPages books, Ledger ledger, StaffDirectory directory, Templates templates) {
        this.books = books;
        this.ledger = ledger;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping({"/books", "/staff/log"})
    Screen show(Page page, Form form) {
        var filter = BooksFilter.of(page, form);
        LedgerQuestion question = filter.question(page.site().zone());
        int place = place(form);
        long skipped = (place - 1L) * BooksView.LINES;
        var view =
                new BooksView(
                        filter,
                        books.lines(question, skipped, BooksView.LINES),
                        names(),
                        books.count(question),
                        place);
        return Screen.of(templates.staffBooks(page, form, view));
    }

    /// The same lines as a file; that it was taken out stands in the books too.
    @GetMapping("/books.csv")
    ResponseEntity<byte[]> file(Page page, Form form) {
        var filter = BooksFilter.of(page, form);
        var lines = books.lines(filter.question(page.site().zone()), 0, MOST_IN_A_FILE);
        ledger.changed(directory.actingMember().account(), "books", "BOOKS_TAKEN", filter.query());
        String name = "mitate-books-" + filter.from() + "-" + filter.to() + ".csv";
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(new BooksCsv(page, names()).of(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static int place(Form form) {
        String place = form.value("page");
        return place.matches("[1-9]\\d{0,6}") ? Integer.parseInt(place) : 1;
    }

    private Map<String, String> names() {
        return directory.all().stream()
                .collect(Collectors.toMap(StaffMember::account, it -> it.name().written()));
    }
}
