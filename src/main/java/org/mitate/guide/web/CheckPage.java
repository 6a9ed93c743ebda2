package org.mitate.guide.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.mitate.eligibility.Eligibility;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Hospital;
import org.mitate.shared.JapaneseDates;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The self-check: may I consult, and what do I need? One subject a page; nothing that is answered
/// is kept by the hospital.
@Controller
class CheckPage {

    private static final String ANSWER = "/check/answer";

    private final CheckNotes notes;
    private final Hospital hospital;
    private final Texts texts;
    private final Templates templates;

    CheckPage(CheckNotes notes, Hospital hospital, Texts texts, Templates templates) {
        this.notes = notes;
        this.hospital = hospital;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/check")
    Screen begin(Page page, HttpServletRequest request) {
        return Screen.of(question(page, CheckStep.PATIENT, notes.read(request)));
    }

    @GetMapping("/check/{step}")
    Screen ask(Page page, @PathVariable String step, HttpServletRequest request) {
        return Screen.of(question(page, step(step), notes.read(request)));
    }

    @PostMapping("/check/{path}")
    Screen write(
            Page page,
            @PathVariable String path,
            Form posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var step = step(path);
        var form = notes.read(request);
        step.fields().forEach(it -> form.with(it, posted.values(it).toArray(String[]::new)));
        if (posted.ticked("back")) return Screen.goTo(before(step, check(form)));
        rejectUnreadableDates(form, step);
        if (!form.isRight()) return Screen.refused(question(page, step, form));
        notes.keep(form, request, response);
        return Screen.goTo(after(step, check(form)));
    }

    @GetMapping(ANSWER)
    Screen answer(Page page, HttpServletRequest request) {
        var check = check(notes.read(request));
        var view = new CheckAnswer(page, check, verdict(check), hospital.departments(), texts);
        return Screen.of(templates.guideCheckAnswer(page, view));
    }

    @PostMapping("/check/forget")
    Screen forget(Page page, HttpServletRequest request, HttpServletResponse response) {
        notes.forget(request, response);
        return Screen.goTo("/check").saying(page.text("guide.check.forgotten"));
    }

    private JteModel question(Page page, CheckStep step, Form form) {
        var check = check(form);
        var needed =
                Eligibility.check(
                        check.withAllPapers(), hospital.profile(), hospital.departments());
        return templates.guideCheck(
                page, new QuestionView(page, step, check, needed, hospital.departments()));
    }

    /// What is refused is told at once: further questions would be in vain.
    private String after(CheckStep step, SelfCheck check) {
        List<CheckStep> way = CheckStep.way(check);
        int next = way.indexOf(step) + 1;
        boolean over = next == way.size() || verdict(check).outcome() == Outcome.REFUSED;
        return over ? ANSWER : "/check/" + way.get(next).path();
    }

    private static String before(CheckStep step, SelfCheck check) {
        List<CheckStep> way = CheckStep.way(check);
        return "/check/" + way.get(Math.max(way.indexOf(step) - 1, 0)).path();
    }

    private static void rejectUnreadableDates(Form form, CheckStep step) {
        Stream.of("patientBirth", "consulteeBirth")
                .filter(step.fields()::contains)
                .filter(form::ticked)
                .filter(field -> JapaneseDates.read(form.value(field)).isEmpty())
                .forEach(field -> form.reject(field, "ui.form.noDate"));
    }

    private Verdict verdict(SelfCheck check) {
        return Eligibility.check(check.facts(), hospital.profile(), hospital.departments());
    }

    private SelfCheck check(Form form) {
        return new SelfCheck(form, hospital.profile(), hospital.today());
    }

    private static CheckStep step(String path) {
        return CheckStep.at(path).orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
    }
}
