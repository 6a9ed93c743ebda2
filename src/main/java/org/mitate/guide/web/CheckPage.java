package org.mitate.guide.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.eligibility.Eligibility;
import org.mitate.hospital.Hospital;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The self-check: may I consult, and what do I need? Nothing that is answered is kept.
@Controller
class CheckPage {

    private final Hospital hospital;
    private final Texts texts;
    private final Templates templates;

    CheckPage(Hospital hospital, Texts texts, Templates templates) {
        this.hospital = hospital;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/check")
    Screen ask(Page page, Form form) {
        return Screen.of(templates.guideCheck(page, form, view(page, Optional.empty())));
    }

    @PostMapping("/check")
    Screen answer(Page page, Form form) {
        var check = new SelfCheck(form, hospital.profile(), hospital.today());
        if (!check.isReadable()) {
            return Screen.refused(templates.guideCheck(page, form, view(page, Optional.empty())));
        }
        var verdict = Eligibility.check(check.facts(), hospital.profile(), hospital.departments());
        var result = SelfCheckView.result(page, verdict, texts);
        return Screen.of(templates.guideCheck(page, form, view(page, Optional.of(result))));
    }

    private SelfCheckView view(Page page, Optional<SelfCheckView.Result> result) {
        return new SelfCheckView(page, hospital.departments(), result);
    }
}
