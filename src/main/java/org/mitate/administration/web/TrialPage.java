package org.mitate.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mitate.hospital.ProfileDesk;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A profile on trial: in what it differs, what past cases would have come to, and its takeover.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class TrialPage {

    private final ProfileDesk desk;
    private final TrialSheets sheets;
    private final StaffDirectory directory;
    private final Templates templates;

    TrialPage(ProfileDesk desk, TrialSheets sheets, StaffDirectory directory, Templates templates) {
        this.desk = desk;
        this.sheets = sheets;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/house/profile/trials/{id}")
    Screen show(Page page, Form form, @PathVariable UUID id) {
        var period = Period.read(form, page.today());
        return form.isRight()
                ? Screen.of(sheet(page, form, id, period))
                : Screen.refused(sheet(page, form, id, period));
    }

    @PostMapping("/house/profile/trials/{id}/takeover")
    Screen takeOver(Page page, Form form, @PathVariable UUID id) {
        Reasons.require(form);
        if (!form.ticked("sure")) form.reject("sure", "administration.takeover.sure.missing");
        if (!form.isRight()) {
            return Screen.refused(sheet(page, form, id, Period.ofAYear(page.today())));
        }
        var account = directory.actingMember().account();
        var profile = desk.takeOver(id, account, form.value("reason"));
        return Screen.goTo("/house/profile")
                .saying(
                        page.text(
                                "administration.takeover.done",
                                profile.version(),
                                page.fullDay(profile.from())));
    }

    @PostMapping("/house/profile/trials/{id}/removal")
    Screen throwAway(Page page, @PathVariable UUID id) {
        desk.throwAway(id);
        return Screen.goTo("/house/profile").saying(page.text("administration.trial.removed"));
    }

    private JteModel sheet(Page page, Form form, UUID id, Period period) {
        var view = sheets.of(page, desk.trial(id), period);
        return templates.administrationTrial(page, form, view);
    }
}
