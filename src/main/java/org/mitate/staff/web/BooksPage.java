package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mitate.ledger.LedgerLine;
import org.mitate.ledger.LedgerPages;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The books of the house by day: sign-ins, looks at cases, changes. Nobody can rewrite them.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class BooksPage {

    private static final int MOST = 200;

    private final LedgerPages books;
    private final Templates templates;

    BooksPage(LedgerPages books, Templates templates) {
        this.books = books;
        this.templates = templates;
    }

    @GetMapping({"/books", "/staff/log"})
    Screen show(Page page, Form form) {
        LocalDate day = JapaneseDates.read(form.value("day")).orElse(page.today());
        var zone = page.site().zone();
        List<LedgerLine> lines =
                books.between(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant(),
                        about(form.value("about")),
                        MOST + 1);
        boolean cut = lines.size() > MOST;
        var shown = cut ? lines.subList(0, MOST) : lines;
        var view = new BooksView(day, form.value("about"), shown, cut);
        return Screen.of(templates.staffBooks(page, form, view));
    }

    /// Numbers are kept without the hyphen, accounts in small letters.
    private static String about(String typed) {
        return CaseNumber.read(typed)
                .map(CaseNumber::value)
                .orElseGet(() -> typed.toLowerCase(Locale.ROOT));
    }
}
