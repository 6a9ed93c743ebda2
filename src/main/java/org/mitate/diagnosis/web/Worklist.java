package org.mitate.diagnosis.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseShelf;
import org.mitate.diagnosis.DiagnosisOrder;
import org.mitate.diagnosis.OrderId;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The specialists' list, and the page on which one order is read, written and signed.
@Controller
@RequestMapping("/diagnoses")
@RolesAllowed(Role.Names.SPECIALIST)
class Worklist {

    private static final int LONGEST_FINDING = 20_000;

    private final ReadingRoom room;
    private final CaseShelf shelf;
    private final OrderViews views;
    private final StaffDirectory directory;
    private final Templates templates;

    Worklist(
            ReadingRoom room,
            CaseShelf shelf,
            OrderViews views,
            StaffDirectory directory,
            Templates templates) {
        this.room = room;
        this.shelf = shelf;
        this.views = views;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page) {
        var categories =
                directory.actingMember().categories().stream()
                        .sorted()
                        .map(category -> views.name(page, category))
                        .toList();
        var view =
                new WorklistView(
                        categories, lines(page, room.pending()), lines(page, room.settledLately()));
        return Screen.of(templates.diagnosisWorklist(page, view));
    }

    @GetMapping("/{order}")
    Screen open(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        String begun =
                line.order().finding().map(finding -> finding.words()).orElse(line.order().draft());
        return Screen.of(templates.diagnosisReading(page, form.with("words", begun), line));
    }

    @PostMapping("/{order}/start")
    Screen begin(Form form, @PathVariable UUID order) {
        room.begin(new OrderId(order), form.requestKey());
        return Screen.goTo("/diagnoses/" + order);
    }

    @PostMapping("/{order}/draft")
    Screen save(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        if (!form.limit("words", LONGEST_FINDING).isRight()) return again(page, form, line);
        room.save(line.order().id(), form.value("words"), form.requestKey());
        return Screen.goTo(line.address()).saying(page.text("diagnosis.saved"));
    }

    @PostMapping("/{order}/signature")
    Screen sign(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        form.require("words", "diagnosis.words.missing").limit("words", LONGEST_FINDING);
        if (!form.isRight()) return again(page, form, line);
        room.sign(line.order().id(), form.value("words"), form.requestKey());
        return Screen.goTo("/diagnoses").saying(page.text("diagnosis.signed", line.category()));
    }

    @PostMapping("/{order}/not-assessable")
    Screen giveUp(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        if (!form.require("reason", "diagnosis.reason.missing").isRight()) {
            return again(page, form.with("words", line.order().draft()), line);
        }
        room.giveUp(line.order().id(), form.value("reason"), form.requestKey());
        return Screen.goTo("/diagnoses").saying(page.text("diagnosis.givenUp", line.category()));
    }

    private Screen again(Page page, Form form, OrderLine line) {
        return Screen.refused(templates.diagnosisReading(page, form, line));
    }

    private OrderLine look(Page page, UUID id) {
        OrderLine line = views.line(page, room.get(new OrderId(id)));
        shelf.look(line.file().number(), "DIAGNOSIS_ORDER");
        return line;
    }

    private List<OrderLine> lines(Page page, List<DiagnosisOrder> orders) {
        return orders.stream().map(order -> views.line(page, order)).toList();
    }
}
