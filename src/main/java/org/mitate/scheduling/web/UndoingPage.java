package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.Undoing;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The ways out of a fixed date: each asks for a reason and says what follows (rules.md CH07).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class UndoingPage {

    private static final String NOUNS = "{noun:rebooking|cancellation|release|absence}";
    private static final Map<Transition, List<String>> REASONS =
            Map.of(
                    Transition.REBOOK,
                    List.of(
                            "DOCTOR_ILL",
                            "DOCTOR_AWAY",
                            "DOCTOR_CALLED_AWAY",
                            "HOSPITAL_TROUBLE",
                            "ADMITTED",
                            "DISASTER",
                            "BEREAVEMENT",
                            "OTHER"),
                    Transition.CANCEL,
                    List.of(
                            "DOCTOR_ILL",
                            "DOCTOR_AWAY",
                            "DOCTOR_CALLED_AWAY",
                            "HOSPITAL_TROUBLE",
                            "OTHER"),
                    Transition.RELEASE,
                    List.of("ADMITTED", "DISASTER", "BEREAVEMENT", "OTHER"),
                    Transition.MISS,
                    List.of("NO_NEWS", "CALLED_LATE", "OTHER"));

    private final CaseShelf shelf;
    private final Undoing undoing;
    private final Appointments appointments;
    private final Templates templates;

    UndoingPage(CaseShelf shelf, Undoing undoing, Appointments appointments, Templates templates) {
        this.shelf = shelf;
        this.undoing = undoing;
        this.appointments = appointments;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/" + NOUNS)
    Screen ask(Page page, Form form, @PathVariable CaseNumber number, @PathVariable String noun) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        return Screen.of(templates.schedulingUndoing(page, form, view(file, noun)));
    }

    @PostMapping("/cases/{number}/" + NOUNS)
    Screen undo(Page page, Form form, @PathVariable CaseNumber number, @PathVariable String noun) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        UndoingView view = view(file, noun);
        if (view.reasons().stream().noneMatch(code -> form.has("reason", code))) {
            form.reject("reason", "scheduling.reason.missing");
        }
        form.require("words", "scheduling.words.missing").limit("words", 400);
        if (!form.isRight()) return Screen.refused(templates.schedulingUndoing(page, form, view));
        var reason = new Reason(form.value("reason"), form.value("words"));
        undoing.undo(file.id(), Move.of(view.step(), form).because(reason));
        return Screen.goTo("/cases/" + number.printed())
                .saying(page.text("scheduling.undone", view.step()));
    }

    private UndoingView view(CaseFile file, String noun) {
        Transition step =
                REASONS.keySet().stream()
                        .filter(row -> row.noun().equals(noun))
                        .findFirst()
                        .orElseThrow();
        var appointment = appointments.booked(file.id()).orElse(null);
        return new UndoingView(file, step, REASONS.getOrDefault(step, List.of()), appointment);
    }
}
