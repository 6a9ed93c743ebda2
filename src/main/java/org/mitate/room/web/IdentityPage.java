package org.mitate.room.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckInDesk;
import org.mitate.room.identity.Declared;
import org.mitate.room.identity.IdentityDesk;
import org.mitate.room.identity.Question;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The doctor and the consultee show each other who they are, before the clock starts.
@Controller
@RequestMapping("/cases/{number}/identity")
@RolesAllowed(Role.Names.CONSULTANT)
class IdentityPage {

    private static final int LONGEST_DECISION = 300;

    private final CaseShelf shelf;
    private final CaseDesk cases;
    private final IdentityDesk desk;
    private final CheckInDesk checkIns;
    private final Declared declared;
    private final StaffDirectory directory;
    private final Templates templates;
    private final Clock clock;

    IdentityPage(
            CaseShelf shelf,
            CaseDesk cases,
            IdentityDesk desk,
            CheckInDesk checkIns,
            Declared declared,
            StaffDirectory directory,
            Templates templates,
            Clock clock) {
        this.shelf = shelf;
        this.cases = cases;
        this.desk = desk;
        this.checkIns = checkIns;
        this.declared = declared;
        this.directory = directory;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Screen ask(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "IDENTITY");
        if (!cases.steps(file).contains(Transition.IDENTIFY)) return console(number);
        return Screen.of(draw(page, form, file));
    }

    @PostMapping
    Screen confirm(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "IDENTITY");
        var read = new IdentityForm(form, declared.of(file));
        boolean tooMany = isTooMany(read);
        if (tooMany) {
            form.require("decision", "consultation.decision.missing", checkIns.mostAttendees());
            form.limit("decision", LONGEST_DECISION);
        }
        if (!desk.obstacles(file).isEmpty()) form.reject("method", "consultation.obstacles");
        if (!read.isRight(desk.doctorShows())) return Screen.refused(draw(page, form, file));
        String decision = tooMany ? form.value("decision") : "";
        var check = read.check(clock.instant(), directory.actingMember().name().written());
        var move = Move.of(Transition.IDENTIFY, form).because(new Reason("", decision));
        desk.confirm(file.id(), check, decision, move);
        return console(number).saying(page.text("identity.done"));
    }

    private JteModel draw(Page page, Form form, CaseFile file) {
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            question.answer(page, file.application()).ifPresent(it -> answers.put(question, it));
        }
        var read = new IdentityForm(form, declared.of(file));
        var view =
                new IdentityView(
                        file,
                        directory.actingMember(),
                        desk.doctorShows(),
                        desk.obstacles(file),
                        answers,
                        read.declared(),
                        checkIns.mostAttendees(),
                        isTooMany(read));
        return templates.roomIdentity(page, form, view);
    }

    private boolean isTooMany(IdentityForm read) {
        return 1 + read.present().size() > checkIns.mostAttendees();
    }

    private static Screen console(CaseNumber number) {
        return Screen.goTo("/cases/" + number.printed() + "/consultation");
    }
}
