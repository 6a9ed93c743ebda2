package org.mitate.cases.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.mitate.cases.Bereavement;
import org.mitate.cases.CaseClosing;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
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

/// The ways in which a case ends at the secretariat's desk: each asks for a reason and says what
/// follows.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class Endings {

    private static final String NOUNS =
            "{noun:refusal|withdrawal|consent-withdrawal|death|closing}";
    private static final Map<Transition, List<String>> REASONS =
            Map.of(
                    Transition.REFUSE,
                    List.of(
                            "SAME_HOSPITAL",
                            "RELATION",
                            "NOT_CUSTODIAN",
                            "MINOR_SELF",
                            "CONSENT_REFUSED",
                            "NO_REFERRAL",
                            "DOCTOR_DISAGREES",
                            "COMPLAINT",
                            "LITIGATION",
                            "COST",
                            "OVERSEAS",
                            "ONLINE_DEPARTMENT",
                            "OTHER"),
                    Transition.WITHDRAW,
                    List.of("WISH", "TREATED_ELSEWHERE", "ADMITTED", "OTHER"));

    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final CaseClosing closing;
    private final Bereavement bereavement;
    private final Templates templates;

    Endings(
            CaseShelf shelf,
            CaseDesk desk,
            CaseClosing closing,
            Bereavement bereavement,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.closing = closing;
        this.bereavement = bereavement;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/" + NOUNS)
    Screen ask(Page page, Form form, @PathVariable CaseNumber number, @PathVariable String noun) {
        CaseFile file = shelf.look(number, "CASE_PAGE");
        return Screen.of(templates.casesEnding(page, form, view(file, noun)));
    }

    @PostMapping("/cases/{number}/" + NOUNS)
    Screen end(Page page, Form form, @PathVariable CaseNumber number, @PathVariable String noun) {
        CaseFile file = shelf.look(number, "CASE_PAGE");
        EndingView view = view(file, noun);
        if (!view.reasons().isEmpty()) form.require("reason", "cases.ending.reason.missing");
        if (form.value("reason").equals("OTHER"))
            form.require("words", "cases.ending.words.missing");
        if (!view.open().isEmpty()) form.reject("reason", "cases.ending.open");
        if (!form.isRight()) return Screen.refused(templates.casesEnding(page, form, view));
        var reason = new Reason(form.value("reason"), form.value("words"));
        carryOut(view, Move.of(view.step(), form).because(reason));
        return Screen.goTo("/cases/" + number.printed())
                .saying(page.text("cases.ended." + view.step()));
    }

    private void carryOut(EndingView view, Move move) {
        CaseFile file = view.file();
        switch (view.step()) {
            case CLOSE -> closing.close(file.id(), move);
            case RECORD_DEATH -> bereavement.record(file.id(), move);
            default -> desk.move(file.id(), move);
        }
    }

    private EndingView view(CaseFile file, String noun) {
        Transition step =
                List.of(Transition.values()).stream()
                        .filter(row -> row.noun().equals(noun))
                        .findFirst()
                        .orElseThrow();
        List<String> open = step == Transition.CLOSE ? closing.open(file.id()) : List.of();
        return new EndingView(file, step, REASONS.getOrDefault(step, List.of()), open);
    }
}
