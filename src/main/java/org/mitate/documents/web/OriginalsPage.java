package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.GivingBack;
import org.mitate.documents.GivingBack.Way;
import org.mitate.documents.Labels;
import org.mitate.documents.OriginalsDesk;
import org.mitate.documents.Paper;
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

/// The originals of one case: lent to somebody in the house, taken back, given back to their owner.
@Controller
@RequestMapping("/cases/{number}/originals")
@RolesAllowed(Role.Names.SECRETARIAT)
class OriginalsPage {

    private static final int USUAL_DAYS = 7;

    private final CaseShelf shelf;
    private final OriginalsDesk desk;
    private final Labels labels;
    private final Templates templates;

    OriginalsPage(CaseShelf shelf, OriginalsDesk desk, Labels labels, Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.labels = labels;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, @PathVariable CaseNumber number, Form asked) {
        var form = Form.blank().with("until", page.today().plusDays(USUAL_DAYS).toString());
        OriginalsView view = view(page, number, asked.value("label"));
        view.scanned().ifPresent(paper -> form.with("lend", paper.id().toString()));
        return Screen.of(templates.documentsOriginals(page, form, view));
    }

    @PostMapping("/returns")
    Screen giveBack(Page page, Form form, @PathVariable CaseNumber number) {
        OriginalsView view = view(page, number);
        var chosen = form.values("paper").stream().map(view::withId).flatMap(Optional::stream);
        var originals = chosen.map(Paper::id).toList();
        if (originals.isEmpty()) form.reject("paper", "documents.originals.none");
        Optional<Way> way = form.choice("way", Way.class);
        if (way.isEmpty()) form.reject("way", "documents.originals.way.missing");
        if (form.has("way", Way.POST.name())) {
            form.require("tracking", "documents.originals.tracking.missing").limit("tracking", 40);
        }
        if (!form.isRight()) return Screen.refused(templates.documentsOriginals(page, form, view));
        var back =
                new GivingBack(
                        originals,
                        way.orElseThrow(),
                        form.value("tracking"),
                        page.today(),
                        form.requestKey());
        desk.giveBack(view.file().id(), back);
        return done(page, view, "documents.returned");
    }

    @PostMapping("/loans")
    Screen lend(Page page, Form form, @PathVariable CaseNumber number) {
        OriginalsView view = view(page, number);
        Optional<Paper> paper = view.withId(form.value("lend"));
        if (paper.isEmpty()) form.reject("lend", "documents.originals.none");
        form.require("to", "documents.originals.to.missing").limit("to", 80);
        Optional<LocalDate> until = JapaneseDates.read(form.value("until"));
        if (until.isEmpty() || until.get().isBefore(page.today())) {
            form.reject("until", "documents.request.past");
        }
        if (!form.isRight()) return Screen.refused(templates.documentsOriginals(page, form, view));
        UUID lent = paper.orElseThrow().id();
        desk.lend(view.file().id(), lent, form.value("to"), until.orElseThrow(), form.requestKey());
        return done(page, view, "documents.originals.lent");
    }

    @PostMapping("/loans/end")
    Screen takeBack(Page page, Form form, @PathVariable CaseNumber number) {
        OriginalsView view = view(page, number);
        view.withId(form.value("paper"))
                .ifPresent(paper -> desk.takeBack(view.file().id(), paper.id(), form.requestKey()));
        return done(page, view, "documents.originals.back");
    }

    private static Screen done(Page page, OriginalsView view, String said) {
        return Screen.goTo(view.address()).saying(page.text(said));
    }

    private OriginalsView view(Page page, CaseNumber number) {
        return view(page, number, "");
    }

    private OriginalsView view(Page page, CaseNumber number, String label) {
        CaseFile file = shelf.look(number, "DOSSIER");
        Optional<Paper> scanned =
                label.matches("\\d{1,4}")
                        ? labels.find(file.id(), Integer.parseInt(label))
                        : Optional.empty();
        return new OriginalsView(
                file, desk.owed(file.id()), desk.lent(file.id()), scanned, page.today());
    }
}
