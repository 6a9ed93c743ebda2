package org.mitate.guide.web;

import gg.jte.generated.precompiled.Templates;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The guide: a short first page, then a page for each subject, and all of it on one page to print.
@Controller
class GuidePage {

    private final Hospital hospital;
    private final Templates templates;

    GuidePage(Hospital hospital, Templates templates) {
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/")
    Screen home(Page page, Form asked) {
        return Screen.of(templates.guideHome(page, GuideView.of(page, hospital, asked)));
    }

    @GetMapping("/guide")
    Screen whole(Page page, Form asked) {
        return Screen.of(templates.guideWhole(page, GuideView.of(page, hospital, asked)));
    }

    @GetMapping("/guide/{path}")
    Screen subject(Page page, @PathVariable String path, Form asked) {
        var subject = Subject.at(path).orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
        return Screen.of(
                templates.guideSubject(page, subject, GuideView.of(page, hospital, asked)));
    }
}
