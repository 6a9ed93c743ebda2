package org.mitate.inbox.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mitate.cases.CaseShelf;
import org.mitate.inbox.FiledSheets;
import org.mitate.inbox.PageOrder;
import org.mitate.inbox.Refiling;
import org.mitate.inbox.SheetMove;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Puts filed sheets right: they were filed with the wrong paper or the wrong case, or stand in the
/// wrong order.
@Controller
@RequestMapping("/cases/{number}/pages")
@RolesAllowed(Role.Names.SECRETARIAT)
class RefilingPage {

    private final CaseShelf shelf;
    private final FiledSheets sheets;
    private final Refiling refiling;
    private final PageOrder order;
    private final Templates templates;

    RefilingPage(
            CaseShelf shelf,
            FiledSheets sheets,
            Refiling refiling,
            PageOrder order,
            Templates templates) {
        this.shelf = shelf;
        this.sheets = sheets;
        this.refiling = refiling;
        this.order = order;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        return Screen.of(templates.inboxRefiling(page, view(number, form)));
    }

    @PostMapping
    Screen move(Page page, Form form, @PathVariable CaseNumber number) {
        RefilingView view = view(number, form);
        Optional<SheetMove> move = new RefilingForm(form, view, shelf).read();
        if (move.isEmpty()) return Screen.refused(templates.inboxRefiling(page, view));
        refiling.move(view.file(), move.get());
        return Screen.goTo(view.address() + "/pages")
                .saying(page.text("inbox.refiling.done", move.get().sheets().size()));
    }

    @PostMapping("/order")
    Screen order(Page page, Form form, @PathVariable CaseNumber number) {
        RefilingView view = view(number, form);
        var paper =
                view.papers().stream()
                        .filter(it -> form.has("paper", it.scan().toString()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notNow("SHEETS_GONE"));
        order.set(view.file(), new OrderForm(form, paper).order(), form.requestKey());
        return Screen.goTo(view.address() + "/pages")
                .saying(page.text("inbox.refiling.ordered", page.text(paper.slot().text())));
    }

    private RefilingView view(CaseNumber number, Form form) {
        var file = shelf.look(number, "DOSSIER");
        return new RefilingView(file, sheets.of(file), form);
    }
}
