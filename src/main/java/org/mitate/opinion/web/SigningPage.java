package org.mitate.opinion.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPapers;
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

/// The preview as it will be printed, the signature under it, and the way to a new version.
@Controller
@RolesAllowed(Role.Names.CONSULTANT)
class SigningPage {

    private final CaseShelf shelf;
    private final OpinionDesk desk;
    private final OpinionPapers papers;
    private final OpinionViews views;
    private final Templates templates;

    SigningPage(
            CaseShelf shelf,
            OpinionDesk desk,
            OpinionPapers papers,
            OpinionViews views,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.papers = papers;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/opinion/preview")
    Screen preview(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION");
        return Screen.of(templates.opinionPreview(page, form, views.of(page, file)));
    }

    @GetMapping("/cases/{number}/opinion/preview.pdf")
    ResponseEntity<byte[]> draft(@PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION");
        return PdfScreen.of(papers.report(desk.preview(file)), number.printed() + "-draft");
    }

    @PostMapping("/cases/{number}/opinion/signature")
    Screen sign(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION");
        OpinionView view = views.of(page, file);
        if (view.isDone()) return Screen.goTo("/cases/" + number.printed() + "/opinion");
        view.draft()
                .text()
                .unanswered()
                .forEach(no -> form.reject("preview", "opinion.unanswered", no));
        if (!form.ticked("read")) form.reject("read", "opinion.read.missing");
        if (!form.isRight()) return Screen.refused(templates.opinionPreview(page, form, view));
        desk.sign(file.id(), OpinionPage.revision(form), form.requestKey());
        return Screen.goTo("/cases/" + number.printed() + "/opinion")
                .saying(page.text("opinion.signed.done"));
    }

    @PostMapping("/cases/{number}/opinion/correction")
    Screen correct(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION");
        form.require("reason", "opinion.correction.missing");
        if (!form.isRight()) {
            return Screen.refused(templates.opinionWriting(page, form, views.of(page, file)));
        }
        desk.correct(file.id(), form.value("reason"));
        return Screen.goTo("/cases/" + number.printed() + "/opinion");
    }
}
