package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.CheckingDesk;
import org.mitate.documents.Dossier;
import org.mitate.documents.Supplement;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Fills in what the form left open, after a telephone call or from the letter.
@Controller
@RequestMapping("/cases/{number}/facts")
@RolesAllowed(Role.Names.SECRETARIAT)
class FactsPage {

    private static final int MOST_LETTERS = 400;

    private final CaseShelf shelf;
    private final Dossier dossier;
    private final CheckingDesk checking;
    private final Templates templates;

    FactsPage(CaseShelf shelf, Dossier dossier, CheckingDesk checking, Templates templates) {
        this.shelf = shelf;
        this.dossier = dossier;
        this.checking = checking;
        this.templates = templates;
    }

    @GetMapping
    Screen ask(Page page, @PathVariable CaseNumber number) {
        FactsView view = look(number);
        var doctor = view.file().application().ownDoctor();
        var form =
                Form.blank()
                        .with(Supplement.ADDRESSEE, doctor.addressee())
                        .with("referral.language", doctor.letterLanguage());
        return Screen.of(templates.documentsFacts(page, form, view));
    }

    @PostMapping
    Screen supply(Page page, Form form, @PathVariable CaseNumber number) {
        FactsView view = look(number);
        var said = new HashMap<String, String>();
        for (FactsView.Fact fact : view.facts()) {
            String typed = form.value(fact.name());
            form.limit(fact.name(), MOST_LETTERS);
            if (fact.kind() == FactsView.Kind.DATE
                    && !typed.isEmpty()
                    && JapaneseDates.read(typed).isEmpty()) {
                form.reject(fact.name(), "ui.form.noDate");
            }
            said.put(fact.name(), typed);
        }
        form.require("basis", "documents.facts.basis.missing").limit("basis", MOST_LETTERS);
        if (!form.isRight()) return Screen.refused(templates.documentsFacts(page, form, view));
        var supplement = new Supplement(said);
        checking.supply(view.file().id(), supplement, form.value("basis"), form.requestKey());
        return Screen.goTo("/cases/" + number.printed() + "/documents")
                .saying(page.text("documents.supplied"));
    }

    private FactsView look(CaseNumber number) {
        CaseFile file = shelf.look(number, "DOSSIER");
        return FactsView.of(file, dossier.check(file));
    }
}
