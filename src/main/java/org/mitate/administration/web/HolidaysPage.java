package org.mitate.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.mitate.administration.Engagements;
import org.mitate.hospital.Administration;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The national holidays by year, and the Cabinet Office's newest list in their place (rules.md
/// CH09).
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class HolidaysPage {

    private final Administration administration;
    private final Engagements engagements;
    private final Hospital hospital;
    private final StaffDirectory directory;
    private final Templates templates;

    HolidaysPage(
            Administration administration,
            Engagements engagements,
            Hospital hospital,
            StaffDirectory directory,
            Templates templates) {
        this.administration = administration;
        this.engagements = engagements;
        this.hospital = hospital;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/house/holidays")
    Screen show(Page page, Form form) {
        return Screen.of(sheet(page, form));
    }

    /// What the new list would change; nothing is kept yet.
    @PostMapping("/house/holidays/preview")
    Screen preview(
            Page page,
            Form form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        var list = UploadedText.of(file);
        if (list.isEmpty()) {
            form.reject("file", "administration.holidays.file.missing");
            return Screen.refused(sheet(page, form));
        }
        form.with("csv", list.text());
        return compare(page, form);
    }

    @PostMapping("/house/holidays")
    Screen replace(Page page, Form form) {
        Reasons.require(form);
        if (!form.isRight()) return compare(page, form);
        var account = directory.actingMember().account();
        administration.replaceHolidays(csv(form), account, form.value("reason"));
        return Screen.goTo("/house/holidays").saying(page.text("administration.holidays.replaced"));
    }

    private Screen compare(Page page, Form form) {
        try {
            var replacement = administration.read(csv(form));
            var days = HolidayDays.between(hospital.calendar().holidays(), replacement);
            var view =
                    new HolidayPreview(
                            csv(form),
                            replacement.lastListedYear(),
                            days,
                            engagements.on(days.added().keySet()));
            var model = templates.administrationHolidayPreview(page, form, view);
            return form.isRight() ? Screen.of(model) : Screen.refused(model);
        } catch (Refusal unreadable) {
            form.reject("file", "refusal." + unreadable.code(), unreadable.arguments());
            return Screen.refused(sheet(page, form));
        }
    }

    private JteModel sheet(Page page, Form form) {
        var holidays = hospital.calendar().holidays();
        var year =
                form.value("year").matches("(19|20)\\d\\d")
                        ? Integer.parseInt(form.value("year"))
                        : hospital.today().getYear();
        var view =
                new HolidaysView(
                        year,
                        holidays.in(year),
                        holidays.lastListedYear(),
                        administration.postedHolidays(),
                        hospital.profile().contactHours().extraClosures(),
                        administration.closures());
        return templates.administrationHolidays(page, form, view);
    }

    private static String csv(Form form) {
        return form.values("csv").isEmpty() ? "" : form.values("csv").getFirst();
    }
}
