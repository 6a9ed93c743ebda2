package org.mitate.entrance.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Attending.Kind;
import org.mitate.entrance.Company;
import org.mitate.entrance.Company.Newcomer;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
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

/// The secretariat's page of the way into the online room: links and codes, who will be present.
@Controller
@RequestMapping("/cases/{number}/entrance")
@RolesAllowed(Role.Names.SECRETARIAT)
class EntranceDesk {

    private final CaseShelf shelf;
    private final Entrance entrance;
    private final Company company;
    private final EntranceViews views;
    private final Templates templates;

    EntranceDesk(
            CaseShelf shelf,
            Entrance entrance,
            Company company,
            EntranceViews views,
            Templates templates) {
        this.shelf = shelf;
        this.entrance = entrance;
        this.company = company;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "ENTRANCE");
        return Screen.of(templates.entranceDesk(page, form, views.of(page, file)));
    }

    /// A link for a seat; one that is there already opens nothing from then on.
    @PostMapping("/tickets/{seat}")
    Screen make(Page page, @PathVariable CaseNumber number, @PathVariable int seat) {
        CaseFile file = shelf.look(number, "ENTRANCE");
        String name =
                views.of(page, file).seats().stream()
                        .filter(it -> it.number() == seat)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"))
                        .name();
        entrance.issue(file, seat, name, "");
        return back(number);
    }

    @PostMapping("/tickets/{seat}/end")
    Screen shut(@PathVariable CaseNumber number, @PathVariable int seat) {
        CaseFile file = shelf.look(number, "ENTRANCE");
        ticket(file, seat).ifPresent(entrance::revoke);
        return back(number);
    }

    @PostMapping("/people")
    Screen add(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "ENTRANCE");
        Kind kind = form.choice("kind", Kind.class).orElse(Kind.FAMILY);
        boolean elsewhere = form.has("place", "ELSEWHERE");
        form.require("name", "entrance.desk.name.missing").limit("name", 60).limit("relation", 40);
        form.require("kind", "entrance.desk.kind.missing");
        form.require("place", "entrance.people.where.missing");
        if (elsewhere && !company.hasSeat(file)) form.reject("place", "refusal.NO_SEAT");
        if (company.isFull(file, kind)) {
            form.require("decision", "entrance.desk.decision.missing", company.most());
        }
        if (!form.isRight()) {
            return Screen.refused(templates.entranceDesk(page, form, views.of(page, file)));
        }
        entrance.invite(
                file,
                new Newcomer(
                        form.value("name"),
                        form.value("relation"),
                        kind,
                        elsewhere,
                        company.isFull(file, kind) ? form.value("decision") : ""));
        return back(number);
    }

    @PostMapping("/people/{person}/removal")
    Screen remove(@PathVariable CaseNumber number, @PathVariable UUID person) {
        entrance.uninvite(shelf.look(number, "ENTRANCE").id(), person);
        return back(number);
    }

    private Optional<Ticket> ticket(CaseFile file, int seat) {
        return entrance.of(file.id()).stream().filter(it -> it.seat() == seat).findFirst();
    }

    private static Screen back(CaseNumber number) {
        return Screen.goTo("/cases/" + number.printed() + "/entrance");
    }
}
