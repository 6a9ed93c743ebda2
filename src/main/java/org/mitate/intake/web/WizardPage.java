package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.Hospital;
import org.mitate.intake.Draft;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The wizard that helps to prepare and print the form. It submits nothing (rules.md CH01).
@Controller
class WizardPage {

    private final WritingDesk desk;
    private final DraftCookie cookie;
    private final Review review;
    private final ChoiceLists choices;
    private final Hospital hospital;
    private final Templates templates;

    WizardPage(
            WritingDesk desk,
            DraftCookie cookie,
            Review review,
            ChoiceLists choices,
            Hospital hospital,
            Templates templates) {
        this.desk = desk;
        this.cookie = cookie;
        this.review = review;
        this.choices = choices;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/application")
    Screen welcome(Page page, HttpServletRequest request) {
        boolean begun = cookie.find(request).isPresent();
        return Screen.of(templates.intakeWelcome(page, begun, Terms.of(page, hospital)));
    }

    /// What the self-check has asked already is taken over.
    @PostMapping("/application")
    Screen begin(Form posted, HttpServletRequest request, HttpServletResponse response) {
        Draft draft = cookie.find(request).orElseGet(() -> begin(request, response));
        desk.write(draft, Entries.joined(draft.entries(), posted));
        return Screen.goTo("/application/who");
    }

    private Draft begin(HttpServletRequest request, HttpServletResponse response) {
        var begun = desk.begin();
        cookie.give(request, response, begun.cookie());
        var usual = List.of("ja");
        return begun.draft().with(Map.of("language", usual, "letterLanguage", usual));
    }

    @GetMapping("/application/{step}")
    Screen show(Page page, @PathVariable String step, HttpServletRequest request) {
        Optional<Draft> draft = cookie.find(request);
        if (draft.isEmpty()) return Screen.goTo("/application");
        return Screen.of(
                templates.intakeStep(page, view(page, step(step), draft.get().form(), List.of())));
    }

    @PostMapping("/application/{step}")
    Screen write(Page page, @PathVariable String step, Form posted, HttpServletRequest request) {
        Optional<Draft> draft = cookie.find(request);
        if (draft.isEmpty()) return Screen.goTo("/application");
        return write(page, step(step), draft.get(), posted);
    }

    private Screen write(Page page, Step step, Draft draft, Form posted) {
        var entries = new HashMap<>(Entries.replaced(draft.entries(), step, posted));
        if (step == Step.QUESTIONS) entries.put("question", Entries.rearranged(posted));
        desk.write(draft, entries);
        Form form = draft.with(entries).form();
        if (posted.ticked("back")) {
            return goTo(step.before(form).orElse(Step.WHO));
        }
        if (!posted.ticked("next")) return goTo(step);
        review.rules(form).check(step);
        List<Finding> refusals = form.isRight() ? review.refusals(form) : List.of();
        return form.isRight() && refusals.isEmpty()
                ? goTo(step.after(form))
                : Screen.refused(templates.intakeStep(page, view(page, step, form, refusals)));
    }

    private StepView view(Page page, Step step, Form form, List<Finding> refusals) {
        List<Step> way = Step.way(form);
        return new StepView(
                step,
                way.indexOf(step) + 1,
                way.size(),
                form,
                choices.of(page),
                Terms.of(page, hospital),
                review.rules(form).isMinor(),
                refusals.stream().map(finding -> Obstacles.of(page, finding)).toList());
    }

    private static Step step(String path) {
        return Step.at(path)
                .filter(step -> step != Step.CHECK)
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
    }

    private static Screen goTo(Step step) {
        return Screen.goTo("/application/" + step.path());
    }
}
