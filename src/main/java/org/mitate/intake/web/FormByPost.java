package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.intake.PaperPackage;
import org.mitate.paper.MailingLabels.Label;
import org.mitate.paper.Pdf;
import org.mitate.staff.Role;
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
import org.springframework.web.servlet.View;

/// A blank form with the label for the envelope, for somebody on the telephone who has no case and
/// no printer (C03). Nothing of it is kept.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class FormByPost {

    private final PaperPackage papers;
    private final Templates templates;

    FormByPost(PaperPackage papers, Templates templates) {
        this.papers = papers;
        this.templates = templates;
    }

    @GetMapping("/intake/by-post")
    Screen ask(Page page, Form form) {
        return Screen.of(templates.intakeByPost(page, form));
    }

    @PostMapping("/intake/by-post")
    Object print(Page page, Form form) {
        form.require("name", "intake.byPost.name.missing").limit("name", 80);
        form.require("address", "intake.byPost.address.missing").limit("address", 200);
        form.limit("postalCode", 10);
        if (!form.isRight()) return refused(page, form);
        var label =
                new Label(
                        form.value("postalCode"),
                        form.value("address"),
                        form.value("name") + "　様",
                        "");
        return pdf(papers.blankFor(label));
    }

    private View refused(Page page, Form form) {
        return Screen.refused(templates.intakeByPost(page, form));
    }

    private static ResponseEntity<byte[]> pdf(Pdf pdf) {
        var shown = ContentDisposition.inline().filename("second-opinion-form.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf.bytes());
    }
}
