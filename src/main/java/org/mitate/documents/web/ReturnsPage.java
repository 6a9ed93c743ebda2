package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.documents.Originals;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of originals that have to go back, and of those that somebody in the house has.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class ReturnsPage {

    private final Originals originals;
    private final Templates templates;

    ReturnsPage(Originals originals, Templates templates) {
        this.originals = originals;
        this.templates = templates;
    }

    @GetMapping("/returns")
    Screen show(Page page) {
        return Screen.of(templates.documentsReturns(page, Form.blank(), originals.kept()));
    }
}
