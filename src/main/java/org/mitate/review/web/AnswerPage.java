package org.mitate.review.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.review.BackQuestion;
import org.mitate.review.ReviewBoard;
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
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the secretariat answers a department, and moves the case to another one when the applicant
/// agrees on the telephone.
@Controller
@RequestMapping("/cases/{number}/answer")
@RolesAllowed(Role.Names.SECRETARIAT)
class AnswerPage {

    private static final int MOST_LETTERS = 2000;

    private final CaseShelf shelf;
    private final ReviewBoard board;
    private final Digests digests;
    private final Templates templates;

    AnswerPage(CaseShelf shelf, ReviewBoard board, Digests digests, Templates templates) {
        this.shelf = shelf;
        this.board = board;
        this.digests = digests;
        this.templates = templates;
    }

    @GetMapping
    Screen ask(Page page, @PathVariable CaseNumber number) {
        AnswerView view = look(page, number);
        var form = Form.blank().with("department", view.file().department().code());
        return Screen.of(templates.reviewAnswer(page, form, view));
    }

    @PostMapping
    Screen answer(Page page, Form form, @PathVariable CaseNumber number) {
        AnswerView view = look(page, number);
        form.require("answer", "review.answer.missing").limit("answer", MOST_LETTERS);
        if (!view.departments().containsKey(form.value("department"))) {
            form.reject("department", "review.answer.department.missing");
        }
        if (!form.isRight()) return Screen.refused(templates.reviewAnswer(page, form, view));
        board.answer(
                view.file().id(),
                form.value("answer"),
                new DepartmentCode(form.value("department")),
                Move.of(Transition.ANSWER, form));
        return Screen.goTo("/cases/" + number.printed()).saying(page.text("review.done.ANSWER"));
    }

    private AnswerView look(Page page, CaseNumber number) {
        CaseFile file = shelf.look(number, "DIGEST");
        BackQuestion question =
                board.questions(file.id()).stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> Refusal.notNow("NOT_NOW", number.printed()));
        return new AnswerView(file, question, digests.departments(page));
    }
}
