package org.mitate.cases.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mitate.cases.EmergencyAccess;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The broken glasses, for the administrator to look into: who, which number, why; no case content.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class EmergencyReviewPage {

    private static final int LONGEST_REMARK = 500;

    private final EmergencyAccess emergency;
    private final Templates templates;

    EmergencyReviewPage(EmergencyAccess emergency, Templates templates) {
        this.emergency = emergency;
        this.templates = templates;
    }

    @GetMapping("/emergency-access")
    Screen list(Page page, Form form) {
        return Screen.of(view(page, form));
    }

    @PostMapping("/emergency-access/{id}/review")
    Screen review(Page page, Form form, @PathVariable UUID id) {
        String remark = "remark-" + id;
        form.require(remark, "emergency.remark.missing").limit(remark, LONGEST_REMARK);
        if (!form.isRight()) return Screen.refused(view(page, form));
        emergency.review(id, form.value(remark));
        return Screen.goTo("/emergency-access").saying(page.text("emergency.reviewed.done"));
    }

    private JteModel view(Page page, Form form) {
        return templates.casesEmergencies(page, form, emergency.list());
    }
}
