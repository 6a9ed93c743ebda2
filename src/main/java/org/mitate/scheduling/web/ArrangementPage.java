package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Begins to arrange the date of an accepted case.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class ArrangementPage {

    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final Templates templates;

    ArrangementPage(CaseShelf shelf, CaseDesk desk, Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/arrangement")
    Screen ask(Page page, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        return Screen.of(templates.schedulingArrangement(page, file));
    }

    @PostMapping("/cases/{number}/arrangement")
    Screen begin(Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        desk.move(file.id(), Move.of(Transition.ARRANGE, form));
        return Screen.goTo("/cases/" + number.printed() + "/appointment");
    }
}
