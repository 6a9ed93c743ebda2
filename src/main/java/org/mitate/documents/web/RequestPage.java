package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.documents.CheckingDesk;
import org.mitate.documents.DocumentRequest;
import org.mitate.documents.DocumentRequest.Way;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Asks for what is missing, and asks again: what, of whom, how, until when.
@Controller
@RequestMapping("/cases/{number}/document-request")
@RolesAllowed(Role.Names.SECRETARIAT)
class RequestPage {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_LETTERS = 1000;

    private final CaseShelf shelf;
    private final CheckingDesk checking;
    private final DossierPages pages;
    private final Templates templates;

    RequestPage(CaseShelf shelf, CheckingDesk checking, DossierPages pages, Templates templates) {
        this.shelf = shelf;
        this.checking = checking;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    Screen ask(Page page, @PathVariable CaseNumber number) {
        DossierView view = pages.of(shelf.look(number, "DOSSIER"));
        var form =
                Form.blank()
                        .with("party", Party.APPLICANT.name())
                        .with("way", Way.PHONE.name())
                        .with("until", page.today().plusDays(USUAL_DAYS).toString())
                        .with("kind", missing(view))
                        .with("told", opening(page, view));
        return screen(page, form, view);
    }

    @PostMapping
    Screen request(Page page, Form form, @PathVariable CaseNumber number) {
        DossierView view = pages.of(shelf.look(number, "DOSSIER"));
        Optional<LocalDate> until = JapaneseDates.read(form.value("until"));
        if (until.isEmpty()) form.reject("until", "ui.form.noDate");
        if (until.filter(day -> day.isBefore(page.today())).isPresent()) {
            form.reject("until", "documents.request.past");
        }
        form.require("told", "documents.request.told.missing").limit("told", MOST_LETTERS);
        if (!form.isRight())
            return Screen.refused(templates.documentsRequest(page, form, model(view)));
        checking.request(view.file().id(), request(form, until.orElseThrow()), move(form));
        return Screen.goTo(view.address()).saying(page.text("documents.requested"));
    }

    private static DocumentRequest request(Form form, LocalDate until) {
        Party party = form.has("party", "OWN_DOCTOR") ? Party.OWN_DOCTOR : Party.APPLICANT;
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            if (form.has("kind", kind.name())) kinds.add(kind);
        }
        Way way = form.choice("way", Way.class).orElse(Way.PHONE);
        return new DocumentRequest(party, way, kinds, until, form.value("told"));
    }

    private static Move move(Form form) {
        return Move.of(Transition.REQUEST_DOCUMENTS, form);
    }

    private Screen screen(Page page, Form form, DossierView view) {
        return Screen.of(templates.documentsRequest(page, form, model(view)));
    }

    private RequestView model(DossierView view) {
        CaseFile file = view.file();
        return new RequestView(file, view.check(), view.obstacles(), checking.lastDay(file));
    }

    private static String[] missing(DossierView view) {
        return view.check().lines().stream()
                .filter(line -> line.isMissing())
                .map(line -> line.kind().name())
                .toArray(String[]::new);
    }

    /// The first words of the note, so that only what is special has to be typed.
    private static String opening(Page page, DossierView view) {
        var names =
                view.check().lines().stream()
                        .filter(line -> line.isMissing())
                        .map(line -> page.text("document", line.kind()))
                        .toList();
        return names.isEmpty()
                ? ""
                : page.text(
                        "documents.request.opening",
                        String.join(page.text("documents.and"), names));
    }
}
