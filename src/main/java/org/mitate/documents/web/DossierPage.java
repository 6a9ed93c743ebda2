package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.documents.CheckingDesk;
import org.mitate.documents.Dossier;
import org.mitate.documents.Erasure;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The dossier of a case at the secretariat's desk: tick what came in, see what the rules say, hand
/// the case on; the steps that need nothing else to be asked are buttons of this page.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class DossierPage {

    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final Dossier dossier;
    private final CheckingDesk checking;
    private final Erasure erasure;
    private final DossierPages pages;
    private final Templates templates;

    DossierPage(
            CaseShelf shelf,
            CaseDesk desk,
            Dossier dossier,
            CheckingDesk checking,
            Erasure erasure,
            DossierPages pages,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.dossier = dossier;
        this.checking = checking;
        this.erasure = erasure;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping({
        "/cases/{number}/documents",
        "/cases/{number}/check",
        "/cases/{number}/resumption",
        "/cases/{number}/submission"
    })
    Screen show(Page page, @PathVariable CaseNumber number) {
        DossierView view = pages.of(shelf.look(number, "DOSSIER"));
        var fresh = ArrivalForm.fresh(view.file(), view.rows(), page.today());
        return Screen.of(templates.documentsDossier(page, fresh, view));
    }

    @PostMapping("/cases/{number}/documents")
    Screen record(
            Page page, Form form, @PathVariable CaseNumber number, HttpServletRequest request) {
        DossierView view = pages.of(shelf.look(number, "DOSSIER"));
        var papers = new ArrivalForm(form, view.rows()).read(page.today());
        var scans = ScansIn.read(request, form, view.rows());
        if (papers.isEmpty() && scans.isEmpty()) form.reject("come", "documents.arrival.none");
        if (!form.isRight()) {
            return Screen.refused(templates.documentsDossier(page, form, view));
        }
        dossier.record(view.file().id(), papers, scans, form.requestKey());
        checking.papersCame(shelf.get(number));
        return Screen.goTo(view.address() + "/documents").saying(page.text("documents.recorded"));
    }

    /// Undoes a tick; the button stands beside the paper.
    @PostMapping("/cases/{number}/documents/strike")
    Screen strike(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "DOSSIER");
        Optional.of(form.value("strike"))
                .filter(id -> id.length() == 36)
                .map(UUID::fromString)
                .ifPresent(paper -> erasure.strike(file.id(), paper, form.requestKey()));
        return Screen.goTo("/cases/" + number.printed() + "/documents")
                .saying(page.text("documents.struck"));
    }

    @PostMapping("/cases/{number}/check")
    Screen check(Form form, @PathVariable CaseNumber number) {
        return move(form, number, Transition.CHECK);
    }

    @PostMapping("/cases/{number}/resumption")
    Screen resume(Form form, @PathVariable CaseNumber number) {
        return move(form, number, Transition.RESUME_CHECK);
    }

    private Screen move(Form form, CaseNumber number, Transition step) {
        CaseFile file = shelf.look(number, "DOSSIER");
        desk.move(file.id(), Move.of(step, form));
        return Screen.goTo("/cases/" + number.printed() + "/documents");
    }

    @PostMapping("/cases/{number}/submission")
    Screen submit(Page page, Form form, @PathVariable CaseNumber number) {
        DossierView view = pages.of(shelf.look(number, "DOSSIER"));
        if (!view.obstacles().isEmpty() && !desk.isDone(form.requestKey())) {
            var fresh = ArrivalForm.fresh(view.file(), view.rows(), page.today());
            fresh.reject("findings", "documents.submission.notYet", view.obstacles().size());
            return Screen.refused(templates.documentsDossier(page, fresh, view));
        }
        checking.submit(view.file().id(), Move.of(Transition.SUBMIT, form));
        return Screen.goTo(view.address()).saying(page.text("documents.submitted"));
    }
}
