package org.mitate.entrance.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Visitor;
import org.mitate.entrance.Visitors;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;
import org.mitate.ui.Guesses;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The door of an online consultation: link, code and the birth date of whoever consults (rules.md
/// §9). A wrong, foreign, expired or revoked link hears the same sentence.
@Controller
class VisitDoor {

    /// What no other page under `/visit` looks like; typed by hand it may have a hyphen.
    static final String KEY = "/{key:[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}}";

    private final Entrance entrance;
    private final Visitors visitors;
    private final Guesses guesses;
    private final Templates templates;

    VisitDoor(Entrance entrance, Visitors visitors, Guesses guesses, Templates templates) {
        this.entrance = entrance;
        this.visitors = visitors;
        this.guesses = guesses;
        this.templates = templates;
    }

    @GetMapping("/visit" + KEY)
    Screen show(Page page, Form form, @PathVariable String key) {
        return Screen.of(templates.entranceDoor(page, form.with("key", key)));
    }

    @PostMapping("/visit/enter")
    Screen enter(Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<CaseNumber> key = CaseNumber.read(form.value("key"));
        Optional<LocalDate> birth = JapaneseDates.read(form.value("birth"));
        check(form, birth);
        if (!form.isRight()) return Screen.refused(templates.entranceDoor(page, form));
        String address = "visit from " + request.getRemoteAddr();
        String asked = "visit key " + key.map(CaseNumber::value).orElse("");
        if (guesses.isTooMany(address) || guesses.isTooMany(asked)) {
            form.reject("code", "entrance.door.tooMany");
            return Screen.of(templates.entranceDoor(page, form), HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Visitor> visitor =
                key.flatMap(it -> entrance.enter(it, digits(form), birth.orElseThrow()));
        if (visitor.isEmpty()) {
            guesses.wrong(address);
            guesses.wrong(asked);
            form.reject("code", "entrance.door.wrong");
            return Screen.refused(templates.entranceDoor(page, form));
        }
        visitors.letIn(visitor.get(), request, response);
        return Screen.goTo("/visit");
    }

    private static void check(Form form, Optional<LocalDate> birth) {
        form.require("key", "entrance.door.key.missing");
        if (digits(form).length() != 6) form.reject("code", "entrance.door.code.missing");
        if (birth.isEmpty()) form.reject("birth", "entrance.door.birth.missing");
    }

    /// As it was typed, in any width, with or without the gap in the middle.
    private static String digits(Form form) {
        String typed = Normalizer.normalize(form.value("code"), Normalizer.Form.NFKC);
        return typed.replaceAll("[\\s-]", "");
    }
}
