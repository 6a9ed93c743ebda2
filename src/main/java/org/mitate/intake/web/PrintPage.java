package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mitate.intake.Draft;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.WritingDesk;
import org.mitate.paper.Pdf;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The end of the wizard: look everything through, print it, or let it go.
@Controller
class PrintPage {

    private final WritingDesk desk;
    private final DraftCookie cookie;
    private final PaperPackage papers;
    private final Review review;
    private final ChoiceLists choices;
    private final Templates templates;

    PrintPage(
            WritingDesk desk,
            DraftCookie cookie,
            PaperPackage papers,
            Review review,
            ChoiceLists choices,
            Templates templates) {
        this.desk = desk;
        this.cookie = cookie;
        this.papers = papers;
        this.review = review;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping("/application/check")
    Screen look(Page page, HttpServletRequest request) {
        return cookie.find(request)
                .map(draft -> Screen.of(templates.intakeCheck(page, view(page, draft.form()))))
                .orElseGet(() -> Screen.goTo("/application"));
    }

    @PostMapping("/application/check")
    Screen finish(Page page, Form posted, HttpServletRequest request) {
        Optional<Draft> draft = cookie.find(request);
        if (draft.isEmpty()) return Screen.goTo("/application");
        if (posted.ticked("back")) return Screen.goTo("/application/declarations");
        CheckView view = view(page, draft.get().form());
        if (!view.ready()) return Screen.refused(templates.intakeCheck(page, view));
        desk.print(draft.get());
        return Screen.goTo("/application/done");
    }

    @GetMapping("/application/done")
    Screen done(Page page, HttpServletRequest request) {
        return printed(request)
                .map(
                        draft ->
                                Screen.of(
                                        templates.intakeDone(
                                                page, draft, choices.of(page).terms())))
                .orElseGet(() -> Screen.goTo("/application/check"));
    }

    @GetMapping("/application/package.pdf")
    ResponseEntity<byte[]> print(HttpServletRequest request) {
        return printed(request)
                .map(draft -> pdf(papers.print(draft, statusAddress()), draft.number().printed()))
                .orElseGet(
                        () ->
                                ResponseEntity.status(303)
                                        .header(HttpHeaders.LOCATION, "/application")
                                        .build());
    }

    /// For whoever has no browser at hand, and for the secretariat on the telephone.
    @GetMapping("/application/blank.pdf")
    ResponseEntity<byte[]> blank() {
        return pdf(papers.blank(), "blank");
    }

    @GetMapping("/application/forget")
    Screen ask(Page page) {
        return Screen.of(templates.intakeForget(page));
    }

    @PostMapping("/application/forget")
    Screen forget(Page page, HttpServletRequest request, HttpServletResponse response) {
        cookie.find(request).ifPresent(desk::forget);
        cookie.take(request, response);
        return Screen.goTo("/application").saying(page.text("intake.forgotten"));
    }

    private Optional<Draft> printed(HttpServletRequest request) {
        return cookie.find(request).filter(desk::isPrinted);
    }

    private CheckView view(Page page, Form form) {
        return new CheckView(
                Step.way(form).size(),
                Answers.of(page, form, choices.of(page)),
                review.unfinished(form),
                review.refusals(form).stream()
                        .map(finding -> Obstacles.of(page, finding))
                        .toList());
    }

    private static String statusAddress() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/status").toUriString();
    }

    private static ResponseEntity<byte[]> pdf(Pdf pdf, String name) {
        var shown = ContentDisposition.inline().filename("second-opinion-" + name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf.bytes());
    }
}
