package org.mitate.consultation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Reason;
import org.mitate.consultation.Remark;
import org.mitate.consultation.TalkDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The one page that the consulting doctor needs during the talk.
@Controller
@RequestMapping("/cases/{number}")
@RolesAllowed(Role.Names.CONSULTANT)
class Console {

    private static final Set<String> CAUSES = Set.of("HOSPITAL", "SYSTEM");
    private static final Set<String> EARLY = Set.of("RECORDING", "OTHER");
    private static final int LONGEST_NOTES = 20_000;

    private final CaseShelf shelf;
    private final TalkDesk talks;
    private final ConsoleViews views;
    private final Templates templates;

    Console(CaseShelf shelf, TalkDesk talks, ConsoleViews views, Templates templates) {
        this.shelf = shelf;
        this.talks = talks;
        this.views = views;
        this.templates = templates;
    }

    /// The buttons of the case page lead here, and so does the address of a press that is reloaded.
    @GetMapping({"/consultation", "/start", "/end"})
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        return Screen.of(draw(page, form, look(number)));
    }

    @PostMapping("/start")
    Screen start(Form form, @PathVariable CaseNumber number) {
        talks.start(look(number).id(), form.requestKey());
        return console(number);
    }

    @PostMapping("/end")
    Screen end(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = look(number);
        String code = EARLY.contains(form.value("why")) ? form.value("why") : "";
        talks.end(file.id(), new Reason(code, form.value("because")), form.requestKey());
        return console(number).saying(page.text("consultation.ended"));
    }

    @PostMapping("/remarks")
    Screen remark(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = look(number);
        form.choice("remark", Remark.class)
                .ifPresent(remark -> talks.remark(file.id(), remark, form.requestKey()));
        return console(number).saying(page.text("consultation.remarked"));
    }

    @PostMapping("/agreements")
    Screen agree(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = look(number);
        String step = form.value("step");
        if (!form.ticked("agreed-" + step)) {
            form.reject("agreed-" + step, "consultation.agreed.missing");
        }
        if (!form.isRight() || !step.matches("\\d{1,6}")) {
            return Screen.refused(draw(page, form, file));
        }
        talks.agree(file.id(), Integer.parseInt(step), form.requestKey());
        return console(number);
    }

    @PostMapping("/pauses")
    Screen pause(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = look(number);
        if (!CAUSES.contains(form.value("cause"))) {
            form.reject("cause", "consultation.cause.missing");
        }
        form.require("reason", "consultation.pause.missing");
        if (!form.isRight()) return Screen.refused(draw(page, form, file));
        var cause = new Reason(form.value("cause"), form.value("reason"));
        talks.pause(file.id(), cause, form.requestKey());
        return console(number);
    }

    @PostMapping("/pauses/end")
    Screen resume(Form form, @PathVariable CaseNumber number) {
        talks.resume(look(number).id(), form.requestKey());
        return console(number);
    }

    /// Kept by a press.
    @PostMapping("/consultation")
    Screen keep(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = look(number);
        if (!form.limit("notes", LONGEST_NOTES).isRight()) {
            return Screen.refused(draw(page, form, file));
        }
        talks.keep(file.id(), ticked(form), form.value("notes"));
        return console(number).saying(page.text("consultation.kept"));
    }

    /// Kept by the page's script while the doctor types; answers the time of day.
    @PostMapping("/consultation/notes")
    ResponseEntity<String> keepSilently(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.get(number);
        if (!form.limit("notes", LONGEST_NOTES).isRight()) {
            return ResponseEntity.unprocessableContent().body("");
        }
        talks.keep(file.id(), ticked(form), form.value("notes"));
        String saved = page.text("consultation.saved", page.time(page.now()));
        return ResponseEntity.ok().header("Content-Type", "text/plain;charset=UTF-8").body(saved);
    }

    private CaseFile look(CaseNumber number) {
        return shelf.look(number, "CONSOLE");
    }

    private gg.jte.models.runtime.JteModel draw(Page page, Form form, CaseFile file) {
        return templates.consultationConsole(page, form, views.of(page, form, file));
    }

    private static Set<Integer> ticked(Form form) {
        return form.values("answered").stream()
                .filter(place -> place.matches("[1-9]"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static Screen console(CaseNumber number) {
        return Screen.goTo("/cases/" + number.printed() + "/consultation");
    }
}
