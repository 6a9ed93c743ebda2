package org.mitate.inbox.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.Dossier;
import org.mitate.inbox.Filings;
import org.mitate.inbox.Pile;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.Sorted;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Puts the sheets of a sheaf to the papers of their case: by dragging, by keys, or by choosing
/// from lists; one button files all of them.
@Controller
@RequestMapping("/inbox/{key}/filing")
@RolesAllowed(Role.Names.SECRETARIAT)
class FilingPage {

    private final Pile pile;
    private final CaseShelf shelf;
    private final Dossier dossier;
    private final Filings filings;
    private final Templates templates;

    FilingPage(Pile pile, CaseShelf shelf, Dossier dossier, Filings filings, Templates templates) {
        this.pile = pile;
        this.shelf = shelf;
        this.dossier = dossier;
        this.filings = filings;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, @PathVariable String key) {
        return view(key, Form.blank())
                .map(view -> Screen.of(templates.inboxFiling(page, view)))
                .orElseGet(() -> elsewhere(key));
    }

    @PostMapping
    Screen file(Page page, Form form, @PathVariable String key) {
        Optional<FilingView> found = view(key, form);
        if (found.isEmpty()) return elsewhere(key);
        FilingView view = found.get();
        Sorted sorted = new FilingForm(form, view).sorted();
        if (sorted.isNothing()) {
            form.reject("sheets", "inbox.filing.none");
            return Screen.refused(templates.inboxFiling(page, view));
        }
        filings.sort(view.file(), sorted, form.requestKey());
        boolean more = pile.find(key).isPresent();
        String next = "/cases/" + view.file().number().printed() + "/documents";
        return Screen.goTo(more ? view.address() : next)
                .saying(
                        page.text(
                                "inbox.filing.done",
                                sorted.filed(),
                                sorted.aside().size(),
                                sorted.apart().size()));
    }

    /// Nothing of it lies here any more, or nobody knows its case: the sheaf's own page says which.
    private static Screen elsewhere(String key) {
        return Screen.goTo("/inbox/" + key);
    }

    private Optional<FilingView> view(String key, Form form) {
        Optional<Sheaf> sheaf = pile.find(key);
        return sheaf.flatMap(Sheaf::whose)
                .filter(number -> shelf.find(number).isPresent())
                .map(number -> shelf.look(number, "DOSSIER"))
                .map(file -> view(file, sheaf.orElseThrow(), form));
    }

    private FilingView view(CaseFile file, Sheaf sheaf, Form form) {
        return new FilingView(file, sheaf, FilingRow.of(dossier.check(file)), form);
    }
}
