package org.mitate.consultation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Correction.Span;
import org.mitate.consultation.Corrections;
import org.mitate.consultation.Talk;
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

/// A wrong press is put right: the secretariat proposes, the consulting doctor decides.
@Controller
@RequestMapping("/cases/{number}/corrections")
class CorrectionsPage {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final CaseShelf shelf;
    private final Consultations consultations;
    private final Corrections corrections;
    private final Templates templates;

    CorrectionsPage(
            CaseShelf shelf,
            Consultations consultations,
            Corrections corrections,
            Templates templates) {
        this.shelf = shelf;
        this.consultations = consultations;
        this.corrections = corrections;
        this.templates = templates;
    }

    @GetMapping
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "CORRECTIONS");
        Talk talk = talk(file);
        form.with("start", typed(page, talk.start()));
        talk.ended().ifPresent(end -> form.with("end", typed(page, end)));
        return Screen.of(templates.consultationCorrections(page, form, view(file, talk)));
    }

    @PostMapping
    @RolesAllowed(Role.Names.SECRETARIAT)
    Screen propose(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "CORRECTIONS");
        Talk talk = talk(file);
        form.require("reason", "consultation.correction.reason.missing");
        Instant start = read(page, form, "start", talk.start());
        Instant end = talk.ended().map(before -> read(page, form, "end", before)).orElse(null);
        if (form.isRight() && end != null && !end.isAfter(start)) {
            form.reject("end", "consultation.correction.order");
        }
        if (form.isRight() && (end == null ? start : end).isAfter(page.now())) {
            form.reject(end == null ? "start" : "end", "consultation.correction.future");
        }
        if (!form.isRight()) {
            return Screen.refused(templates.consultationCorrections(page, form, view(file, talk)));
        }
        corrections.propose(
                file.id(), new Span(start, end), form.value("reason"), form.requestKey());
        return back(number).saying(page.text("consultation.correction.proposed"));
    }

    @PostMapping("/{correction}/confirmation")
    @RolesAllowed(Role.Names.CONSULTANT)
    Screen confirm(
            Page page, Form form, @PathVariable CaseNumber number, @PathVariable UUID correction) {
        shelf.look(number, "CORRECTIONS");
        corrections.confirm(correction, form.requestKey());
        return back(number).saying(page.text("consultation.correction.confirmed"));
    }

    @PostMapping("/{correction}/rejection")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
    Screen reject(
            Page page, Form form, @PathVariable CaseNumber number, @PathVariable UUID correction) {
        shelf.look(number, "CORRECTIONS");
        corrections.reject(correction, form.requestKey());
        return back(number).saying(page.text("consultation.correction.rejected"));
    }

    private CorrectionsView view(CaseFile file, Talk talk) {
        return new CorrectionsView(
                file, talk, corrections.areOpen(file), consultations.corrections(file.id()));
    }

    private Talk talk(CaseFile file) {
        return consultations.of(file.id()).orElseThrow(() -> Refusal.notNow("NO_TALK_YET"));
    }

    private static String typed(Page page, Instant instant) {
        return TO_THE_SECOND.format(page.local(instant));
    }

    /// The time of day typed, on the day of the talk; an untouched one keeps its fractions.
    private static Instant read(Page page, Form form, String field, Instant before) {
        String typed = form.value(field);
        if (typed.equals(typed(page, before))) return before;
        return time(typed)
                .map(
                        time ->
                                page.local(before)
                                        .toLocalDate()
                                        .atTime(time)
                                        .atZone(page.site().zone())
                                        .toInstant())
                .orElseGet(
                        () -> {
                            form.reject(field, "consultation.correction.time");
                            return before;
                        });
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return Optional.of(LocalTime.parse(typed == null ? "" : typed));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Screen back(CaseNumber number) {
        return Screen.goTo("/cases/" + number.printed() + "/corrections");
    }
}
