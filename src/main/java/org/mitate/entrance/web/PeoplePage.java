package org.mitate.entrance.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Attending.Kind;
import org.mitate.entrance.Company;
import org.mitate.entrance.Company.Newcomer;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Visitor;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Everyone who will be present, declared by the consultee (rules.md §9). Until the day has begun;
/// then the doctor asks who is there.
@Controller
@RequestMapping("/visit/people")
class PeoplePage {

    private static final int NAME = 60;
    private static final int RELATION = 40;

    private final Company company;
    private final Entrance entrance;
    private final GuestLinks guests;
    private final CaseShelf shelf;
    private final Templates templates;

    PeoplePage(
            Company company,
            Entrance entrance,
            GuestLinks guests,
            CaseShelf shelf,
            Templates templates) {
        this.company = company;
        this.entrance = entrance;
        this.guests = guests;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form, Visitor visitor) {
        return Screen.of(templates.entrancePeople(page, form, view(file(visitor))));
    }

    @PostMapping
    Screen add(Page page, Form form, Visitor visitor) {
        CaseFile file = open(visitor);
        form.require("name", "entrance.people.name.missing").limit("name", NAME);
        form.require("relation", "entrance.people.relation.missing").limit("relation", RELATION);
        form.require("place", "entrance.people.where.missing");
        boolean elsewhere = form.has("place", "ELSEWHERE");
        if (elsewhere && !company.hasSeat(file)) form.reject("place", "refusal.NO_SEAT");
        if (company.isFull(file, Kind.FAMILY)) {
            form.reject("name", "refusal.TOO_MANY_PRESENT", company.most());
        }
        if (!form.isRight())
            return Screen.refused(templates.entrancePeople(page, form, view(file)));
        var newcomer =
                new Newcomer(
                        form.value("name"), form.value("relation"), Kind.FAMILY, elsewhere, "");
        entrance.invite(file, newcomer);
        return Screen.goTo("/visit/people");
    }

    @PostMapping("/{person}/removal")
    Screen remove(@PathVariable UUID person, Visitor visitor) {
        entrance.uninvite(open(visitor).id(), person);
        return Screen.goTo("/visit/people");
    }

    @PostMapping("/declaration")
    Screen declare(Visitor visitor) {
        company.declare(open(visitor).id());
        return Screen.goTo("/visit");
    }

    private PeopleView view(CaseFile file) {
        return new PeopleView(
                file.consultee().written(),
                company.of(file),
                guests.of(file),
                company.most(),
                company.isFull(file, Kind.FAMILY),
                company.isOpen(file));
    }

    private CaseFile open(Visitor visitor) {
        CaseFile file = file(visitor);
        if (!company.isOpen(file)) throw Refusal.notNow("PRESENT_CLOSED");
        return file;
    }

    /// Guests see nothing of the others.
    private CaseFile file(Visitor visitor) {
        if (!visitor.isConsultee()) throw Refusal.notYours("NO_VISIT");
        return shelf.get(visitor.caseId());
    }
}
