package org.mitate.documents.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.Dossier;
import org.mitate.documents.Ruling;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes a person's yes or no to a finding, from the dossier page or from the department's.
@Controller
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.REVIEWER})
class DecisionPage {

    private final CaseShelf shelf;
    private final Dossier dossier;

    DecisionPage(CaseShelf shelf, Dossier dossier) {
        this.shelf = shelf;
        this.dossier = dossier;
    }

    @PostMapping("/cases/{number}/decisions")
    Screen decide(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "DOSSIER");
        if (!form.has("yes", "yes") && !form.has("yes", "no") || form.value("reason").isEmpty()) {
            throw Refusal.notSo("DECISION_NEEDS_REASON");
        }
        var ruling =
                new Ruling(
                        form.value("code"),
                        form.has("yes", "yes"),
                        form.value("reason"),
                        form.value("basis"));
        dossier.decide(file.id(), ruling, form.requestKey());
        String back = form.has("back", "review") ? "/review" : "/documents";
        return Screen.goTo("/cases/" + number.printed() + back)
                .saying(page.text("documents.decided"));
    }
}
