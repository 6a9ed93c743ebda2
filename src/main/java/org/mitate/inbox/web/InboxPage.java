package org.mitate.inbox.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.mitate.inbox.Pile;
import org.mitate.inbox.ReceiptTimes;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.Shelf;
import org.mitate.inbox.SortingDesk;
import org.mitate.inbox.Sources;
import org.mitate.inbox.Whose;
import org.mitate.inbox.Whose.Known;
import org.mitate.inbox.web.InboxView.Group;
import org.mitate.inbox.web.InboxView.Line;
import org.mitate.inbox.web.InboxView.Section;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What came in and waits for somebody, the oldest first.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class InboxPage {

    private final Pile pile;
    private final Whose whose;
    private final SortingDesk sorting;
    private final Shelf shelf;
    private final Sources sources;
    private final ReceiptTimes times;
    private final Hospital hospital;
    private final Templates templates;

    InboxPage(
            Pile pile,
            Whose whose,
            SortingDesk sorting,
            Shelf shelf,
            Sources sources,
            ReceiptTimes times,
            Hospital hospital,
            Templates templates) {
        this.pile = pile;
        this.whose = whose;
        this.sorting = sorting;
        this.shelf = shelf;
        this.sources = sources;
        this.times = times;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/inbox")
    Screen show(Page page) {
        return Screen.of(templates.inboxInbox(page, view(page)));
    }

    private InboxView view(Page page) {
        List<Sheaf> sheaves = pile.sheaves();
        var numbers = sheaves.stream().map(Sheaf::whose).flatMap(Optional::stream).toList();
        Known known = whose.among(numbers);
        var groups =
                Arrays.stream(Section.values())
                        .map(section -> group(page, section, sheaves, known))
                        .toList();
        var unreached = sources.all().stream().filter(source -> !source.isReached()).toList();
        return new InboxView(
                groups,
                shelf.entries(),
                sorting.lately(),
                unreached,
                new ReceiptTimesView(times.lately()));
    }

    private Group group(Page page, Section section, List<Sheaf> sheaves, Known known) {
        return new Group(
                section,
                sheaves.stream()
                        .filter(sheaf -> NextStep.section(sheaf, known) == section)
                        .map(sheaf -> line(page, sheaf, known))
                        .toList());
    }

    private Line line(Page page, Sheaf sheaf, Known known) {
        return new Line(
                sheaf,
                sheaf.whose().flatMap(known::caseOf).orElse(null),
                hospital.receiptOutsideHours(sheaf.channel(), sheaf.arrivedAt()).orElse(null),
                Duration.between(sheaf.arrivedAt(), page.now()),
                NextStep.of(sheaf, known));
    }
}
