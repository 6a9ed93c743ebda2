package org.mitate.diagnosis.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.application.Enclosure;
import org.mitate.diagnosis.OrderId;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.diagnosis.web.OrderReading.Phrase;
import org.mitate.documents.FileCabinet;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page on which one order is read, written and signed.
@Controller
@RequestMapping("/diagnoses/{order}")
@RolesAllowed(Role.Names.SPECIALIST)
class ReadingPage {

    private static final int LONGEST_FINDING = 20_000;

    private final ReadingRoom room;
    private final CaseShelf shelf;
    private final FileCabinet cabinet;
    private final OrderViews views;
    private final Texts texts;
    private final Templates templates;

    ReadingPage(
            ReadingRoom room,
            CaseShelf shelf,
            FileCabinet cabinet,
            OrderViews views,
            Texts texts,
            Templates templates) {
        this.room = room;
        this.shelf = shelf;
        this.cabinet = cabinet;
        this.views = views;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping
    Screen open(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        String begun =
                line.order().finding().map(finding -> finding.words()).orElse(line.order().draft());
        return Screen.of(draw(page, form.with("words", begun), line));
    }

    @PostMapping("/start")
    Screen begin(Form form, @PathVariable UUID order) {
        room.begin(new OrderId(order), form.requestKey());
        return Screen.goTo("/diagnoses/" + order);
    }

    /// Puts a phrase at the end of what is typed; nothing is kept by it.
    @PostMapping("/phrase")
    Screen insert(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        form.choice("phrase", Phrase.class)
                .map(phrase -> texts.in(Locale.JAPANESE, "diagnosis.phrase." + phrase))
                .ifPresent(
                        words -> form.with("words", (form.value("words") + "\n" + words).strip()));
        return Screen.of(draw(page, form, line));
    }

    @PostMapping("/draft")
    Screen save(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        if (!form.limit("words", LONGEST_FINDING).isRight()) return again(page, form, line);
        room.save(line.order().id(), form.value("words"), form.requestKey());
        return Screen.goTo(line.address()).saying(page.text("diagnosis.saved"));
    }

    @PostMapping("/signature")
    Screen sign(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        form.require("words", "diagnosis.words.missing").limit("words", LONGEST_FINDING);
        if (!form.isRight()) return again(page, form, line);
        room.sign(line.order().id(), form.value("words"), form.requestKey());
        return Screen.goTo("/diagnoses").saying(page.text("diagnosis.signed", line.category()));
    }

    @PostMapping("/not-assessable")
    Screen giveUp(Page page, Form form, @PathVariable UUID order) {
        OrderLine line = look(page, order);
        if (!form.require("reason", "diagnosis.reason.missing").isRight()) {
            return again(page, form.with("words", line.order().draft()), line);
        }
        room.giveUp(line.order().id(), form.value("reason"), form.requestKey());
        return Screen.goTo("/diagnoses").saying(page.text("diagnosis.givenUp", line.category()));
    }

    private Screen again(Page page, Form form, OrderLine line) {
        return Screen.refused(draw(page, form, line));
    }

    private JteModel draw(Page page, Form form, OrderLine line) {
        var own =
                cabinet.of(line.file()).stream()
                        .filter(scan -> isOf(line, scan.material()))
                        .toList();
        var view = new OrderReading(line, own, List.of(Phrase.values()));
        return templates.diagnosisReading(page, form, view);
    }

    private static boolean isOf(OrderLine line, Enclosure.@Nullable Kind material) {
        return material != null && line.order().category().code().equals(material.name());
    }

    private OrderLine look(Page page, UUID id) {
        OrderLine line = views.line(page, room.get(new OrderId(id)));
        shelf.look(line.file().number(), "DIAGNOSIS_ORDER");
        return line;
    }
}
