package org.mitate.inbox.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.cases.Board;
import org.mitate.cases.BoardRow;
import org.mitate.cases.CaseFinder;
import org.mitate.cases.FoundPerson;
import org.mitate.hospital.Hospital;
import org.mitate.inbox.InboxLooks;
import org.mitate.inbox.Leaf;
import org.mitate.inbox.Pile;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.Whose;
import org.mitate.inbox.web.SheafView.Finding;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A sheaf that needs a person: its pages, what is known of it, and whose it is (C08).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class SheafPage {

    private final Pile pile;
    private final Whose whose;
    private final InboxLooks looks;
    private final Board board;
    private final CaseFinder finder;
    private final Hospital hospital;
    private final Templates templates;

    SheafPage(
            Pile pile,
            Whose whose,
            InboxLooks looks,
            Board board,
            CaseFinder finder,
            Hospital hospital,
            Templates templates) {
        this.pile = pile;
        this.whose = whose;
        this.looks = looks;
        this.board = board;
        this.finder = finder;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/inbox/{key}")
    Screen show(Page page, @PathVariable String key, Form form) {
        Optional<Sheaf> sheaf = pile.find(key);
        if (sheaf.isEmpty()) return Screen.goTo("/inbox").saying(page.text("inbox.gone"));
        return Screen.of(templates.inboxSheaf(page, view(page, looks.at(sheaf.get()), form)));
    }

    /// The page again, with what was wrong in the form.
    Screen refused(Page page, Sheaf sheaf, Form form) {
        return Screen.refused(templates.inboxSheaf(page, view(page, looks.at(sheaf), form)));
    }

    private SheafView view(Page page, Sheaf sheaf, Form form) {
        var known = whose.among(sheaf.whose().stream().toList());
        var line =
                new InboxView.Line(
                        sheaf,
                        sheaf.whose().flatMap(known::caseOf).orElse(null),
                        hospital.receiptOutsideHours(sheaf.channel(), sheaf.arrivedAt())
                                .orElse(null),
                        Duration.between(sheaf.arrivedAt(), page.now()),
                        NextStep.of(sheaf, known));
        List<BoardRow> found = form.ticked("q") ? board.find(form.value("q")) : List.of();
        Map<String, FoundPerson> persons = finder.persons(found);
        var findings = new ArrayList<>(Findings.of(sheaf, known));
        if (!hospital.profile().channels().accept(sheaf.channel())) {
            findings.add(Finding.of("CHANNEL." + sheaf.channel()));
        }
        return new SheafView(
                line, open(sheaf, form), findings, others(sheaf), form, found, persons);
    }

    private List<Sheaf> others(Sheaf sheaf) {
        return pile.sheaves().stream()
                .filter(other -> other.isNameless() && !other.key().equals(sheaf.key()))
                .toList();
    }

    private static Leaf open(Sheaf sheaf, Form form) {
        String asked = form.value("show");
        return sheaf.leaves().stream()
                .filter(leaf -> leaf.sheet().id().value().toString().equals(asked))
                .findFirst()
                .orElseGet(() -> sheaf.leaves().getFirst());
    }
}
