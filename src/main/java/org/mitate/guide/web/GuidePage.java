package org.mitate.guide.web;

import gg.jte.generated.precompiled.Templates;
import org.mitate.hospital.Hospital;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of the clinic: what it is, who may come, what it costs, how to apply.
@Controller
class GuidePage {

    private final Hospital hospital;
    private final Templates templates;

    GuidePage(Hospital hospital, Templates templates) {
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping({"/", "/guide"})
    Screen guide(Page page) {
        var profile = hospital.profile();
        var fees = profile.feeSchedule();
        var view =
                new GuideView(
                        profile,
                        Opening.of(hospital.calendar(), page.now()),
                        PriceTable.of(fees),
                        fees.diagnoses(),
                        hospital.departments().all(),
                        new ProfileWords(profile, page));
        return Screen.of(templates.guideGuide(page, view));
    }
}
