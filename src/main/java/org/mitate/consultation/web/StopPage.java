package org.mitate.consultation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.TalkDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Stops a case because somebody else came, or hospital or system failed: nothing is charged
/// (rules.md §7).
@Controller
@RequestMapping("/cases/{number}/stop")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
class StopPage {

    static final List<String> REASONS = List.of("IDENTITY", "HOSPITAL", "SYSTEM");

    private final CaseShelf shelf;
    private final TalkDesk talks;
    private final Templates templates;

    StopPage(CaseShelf shelf, TalkDesk talks, Templates templates) {
        this.shelf = shelf;
        this.talks = talks;
        this.templates = templates;
    }

    @GetMapping
    Screen ask(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "STOP");
        return Screen.of(templates.consultationStop(page, form, file, REASONS));
    }

    @PostMapping
    Screen stop(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "STOP");
        form.require("words", "consultation.stop.words.missing");
        if (!REASONS.contains(form.value("reason"))) {
            form.reject("reason", "consultation.stop.reason.missing");
        }
        if (!form.isRight()) {
            return Screen.refused(templates.consultationStop(page, form, file, REASONS));
        }
        var reason = new Reason(form.value("reason"), form.value("words"));
        talks.stop(file.id(), Move.of(Transition.ABORT, form).because(reason));
        return Screen.goTo("/cases/" + number.printed()).saying(page.text("consultation.stopped"));
    }
}
