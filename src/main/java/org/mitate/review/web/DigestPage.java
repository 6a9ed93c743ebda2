package org.mitate.review.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.documents.DoctorName;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.review.Choice;
import org.mitate.review.DeclineReason;
import org.mitate.review.ReviewBoard;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.staff.StaffId;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One page that holds the whole case for the department, with its three answers beside it: yes
/// with a doctor, no with a reason, or a question back.
@Controller
@RequestMapping("/cases/{number}")
@RolesAllowed(Role.Names.REVIEWER)
class DigestPage {

    private static final int MOST_LETTERS = 2000;

    private final CaseShelf shelf;
    private final ReviewBoard board;
    private final Digests digests;
    private final Templates templates;

    DigestPage(CaseShelf shelf, ReviewBoard board, Digests digests, Templates templates) {
        this.shelf = shelf;
        this.board = board;
        this.digests = digests;
        this.templates = templates;
    }

    @GetMapping({"/review", "/acceptance", "/decline", "/question"})
    @RolesAllowed({Role.Names.REVIEWER, Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
    Screen show(Page page, @PathVariable CaseNumber number) {
        DigestView view = look(page, number);
        var form = Form.blank();
        if (view.wished().size() == 1) form.with("doctor", view.wished().iterator().next());
        if (view.doctors().size() == 1)
            form.with("doctor", view.doctors().keySet().iterator().next());
        return Screen.of(templates.reviewDigest(page, form, view));
    }

    @PostMapping("/acceptance")
    Screen accept(Page page, Form form, @PathVariable CaseNumber number) {
        DigestView view = look(page, number);
        if (!view.doctors().containsKey(form.value("doctor"))) {
            form.reject("doctor", "review.accept.doctor.missing");
        } else if (isOtherThanWished(view, form)) {
            form.require("otherReason", "review.accept.other.missing");
        }
        form.limit("otherReason", MOST_LETTERS);
        if (!form.isRight()) return refused(page, form, view);
        var doctor = new StaffId(UUID.fromString(form.value("doctor")));
        board.accept(
                view.file().id(),
                new Choice(doctor, form.value("otherReason")),
                Move.of(Transition.ACCEPT, form));
        return done(page, Transition.ACCEPT);
    }

    private static boolean isOtherThanWished(DigestView view, Form form) {
        var wished = DoctorName.wished(view.file().application());
        return wished.isSaid() && !view.wished().contains(form.value("doctor"));
    }

    @PostMapping("/decline")
    Screen decline(Page page, Form form, @PathVariable CaseNumber number) {
        DigestView view = look(page, number);
        var reason = form.choice("reason", DeclineReason.class);
        if (reason.isEmpty()) form.reject("reason", "review.decline.reason.missing");
        if (reason.filter(DeclineReason.OTHER::equals).isPresent()) {
            form.require("declineWords", "review.decline.words.missing");
        }
        form.limit("declineWords", MOST_LETTERS);
        if (!form.isRight()) return refused(page, form, view);
        board.decline(
                view.file().id(),
                reason.orElseThrow(),
                form.value("declineWords"),
                Move.of(Transition.DECLINE, form));
        return done(page, Transition.DECLINE);
    }

    @PostMapping("/question")
    Screen ask(Page page, Form form, @PathVariable CaseNumber number) {
        DigestView view = look(page, number);
        form.require("question", "review.question.missing").limit("question", MOST_LETTERS);
        if (!form.isRight()) return refused(page, form, view);
        Move move = Move.of(Transition.ASK_BACK, form);
        String other = form.value("proposed");
        if (view.departments().containsKey(other)) {
            var proposed = new DepartmentCode(other);
            board.propose(view.file().id(), proposed, form.value("question"), move);
        } else {
            board.askBack(view.file().id(), form.value("question"), move);
        }
        return done(page, Transition.ASK_BACK);
    }

    private DigestView look(Page page, CaseNumber number) {
        return digests.of(page, shelf.look(number, "DIGEST"));
    }

    private Screen refused(Page page, Form form, DigestView view) {
        return Screen.refused(templates.reviewDigest(page, form, view));
    }

    private static Screen done(Page page, Transition step) {
        return Screen.goTo("/reviews").saying(page.text("review.done." + step));
    }
}
