package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.scheduling.DatesDesk;
import org.mitate.scheduling.DatesPolicy;
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

/// Decides on few possible dates, yes or no with a reason (rules.md EX11).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class DatesPage {

    private final CaseShelf shelf;
    private final DatesPolicy policy;
    private final DatesDesk desk;
    private final Templates templates;

    DatesPage(CaseShelf shelf, DatesPolicy policy, DatesDesk desk, Templates templates) {
        this.shelf = shelf;
        this.policy = policy;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/dates")
    Screen ask(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        if (file.stage() != Stage.SCHEDULING) {
            throw Refusal.notNow("NOT_NOW", number.printed());
        }
        return Screen.of(templates.schedulingDates(page, form, view(file)));
    }

    @PostMapping("/cases/{number}/dates")
    Screen decide(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        form.require("answer", "scheduling.dates.answer.missing");
        form.require("words", "scheduling.words.missing").limit("words", 400);
        if (!form.isRight()) {
            return Screen.refused(templates.schedulingDates(page, form, view(file)));
        }
        String words = form.value("words");
        if (form.has("answer", "YES")) {
            desk.accept(file.id(), words, form.requestKey());
            return Screen.goTo("/cases/" + number.printed() + "/appointment");
        }
        var reason = new Reason(DatesPolicy.DATES, words);
        desk.decline(file.id(), Move.of(Transition.DECLINE_DATES, form).because(reason));
        return Screen.goTo("/cases/" + number.printed())
                .saying(page.text("scheduling.dates.declined"));
    }

    private DatesView view(CaseFile file) {
        return new DatesView(
                file,
                policy.leeway(file),
                policy.finding(file).isPresent(),
                policy.decision(file).orElse(null));
    }
}
