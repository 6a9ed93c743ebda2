package org.mitate.consultation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Consultee.Attendee;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.consultation.CheckInDesk;
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

/// The consultee has come: identity seen, who is there, and whether they may still consult today.
@Controller
@RequestMapping("/cases/{number}/check-in")
@RolesAllowed(Role.Names.SECRETARIAT)
class CheckInPage {

    private final CaseShelf shelf;
    private final CheckInDesk checkIns;
    private final StaffDirectory directory;
    private final Templates templates;
    private final Clock clock;

    CheckInPage(
            CaseShelf shelf,
            CheckInDesk checkIns,
            StaffDirectory directory,
            Templates templates,
            Clock clock) {
        this.shelf = shelf;
        this.checkIns = checkIns;
        this.directory = directory;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Screen ask(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "CHECK_IN");
        List<String> announced =
                file.application().consultee().attendees().stream()
                        .map(CheckInPage::words)
                        .toList();
        form.with("attendees", String.join("\n", announced));
        return Screen.of(templates.consultationCheckIn(page, form, view(file, announced)));
    }

    @PostMapping
    Screen receive(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "CHECK_IN");
        List<String> attendees = attendees(form);
        CheckInView view = view(file, attendees);
        check(form, view);
        if (!form.isRight()) return Screen.refused(templates.consultationCheckIn(page, form, view));
        var checkIn =
                new CheckIn(
                        form.choice("identity", Identity.class).orElseThrow(),
                        attendees,
                        view.tooMany() ? form.value("decision") : "",
                        form.ticked("insurance"),
                        clock.instant(),
                        directory.actingMember().name().written());
        Move move = Move.of(Transition.CHECK_IN, form);
        if (view.tooMany()) move = move.because(new Reason("", checkIn.decision()));
        checkIns.checkIn(file.id(), checkIn, move);
        String said = checkIn.insuranceOffered() ? "consultation.in.selfPaid" : "consultation.in";
        return Screen.goTo("/cases/" + number.printed()).saying(page.text(said));
    }

    private static void check(Form form, CheckInView view) {
        if (form.choice("identity", Identity.class).isEmpty()) {
            form.reject("identity", "consultation.identity.missing");
        }
        if (view.tooMany()) {
            form.require("decision", "consultation.decision.missing", view.most());
        }
        if (!view.obstacles().isEmpty()) form.reject("identity", "consultation.obstacles");
    }

    private CheckInView view(CaseFile file, List<String> attendees) {
        int most = checkIns.mostAttendees();
        return new CheckInView(file, checkIns.obstacles(file), most, 1 + attendees.size() > most);
    }

    /// One person a line; the consultee is not among them.
    private static List<String> attendees(Form form) {
        return form.value("attendees")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String words(Attendee attendee) {
        return attendee.relation().isBlank()
                ? attendee.name()
                : attendee.name() + "（" + attendee.relation() + "）";
    }
}
