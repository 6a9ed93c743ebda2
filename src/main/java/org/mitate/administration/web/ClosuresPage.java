package org.mitate.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.mitate.administration.Engagements;
import org.mitate.hospital.Administration;
import org.mitate.hospital.ExtraClosure;
import org.mitate.shared.JapaneseDates;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Days on which the office is closed beside its hours, such as the turn of the year (rules.md
/// CH09, K15).
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class ClosuresPage {

    /// A longer closure is a new version of the profile.
    private static final int MOST_DAYS = 31;

    private final Administration administration;
    private final Engagements engagements;
    private final StaffDirectory directory;
    private final Templates templates;

    ClosuresPage(
            Administration administration,
            Engagements engagements,
            StaffDirectory directory,
            Templates templates) {
        this.administration = administration;
        this.engagements = engagements;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/house/closures/new")
    Screen ask(Page page, Form form) {
        return Screen.of(sheet(page, form, List.of()));
    }

    /// Shows the appointments of these days first; the second time it counts.
    @PostMapping("/house/closures/new")
    Screen close(Page page, Form form) {
        var days = days(page, form);
        Reasons.require(form);
        if (!form.isRight()) return Screen.refused(sheet(page, form, List.of()));
        boolean seen = form.value("seen").equals(days.getFirst() + "/" + days.getLast());
        if (!seen) return Screen.of(sheet(page, form, days));
        var account = directory.actingMember().account();
        administration.close(days, account, form.value("reason"));
        return Screen.goTo("/house/holidays#closures")
                .saying(page.text("administration.closure.added", days.size()));
    }

    @GetMapping("/house/closures/{day}")
    Screen askToOpen(
            Page page,
            Form form,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return Screen.of(templates.administrationReopening(page, form, closure(day)));
    }

    @PostMapping("/house/closures/{day}/removal")
    Screen open(
            Page page,
            Form form,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var closure = closure(day);
        Reasons.require(form);
        if (!form.isRight()) {
            return Screen.refused(templates.administrationReopening(page, form, closure));
        }
        administration.reopen(day, directory.actingMember().account(), form.value("reason"));
        return Screen.goTo("/house/holidays#closures")
                .saying(page.text("administration.closure.removed", page.fullDay(day)));
    }

    /// @param days to be looked at before they are closed; empty while they are being entered
    private JteModel sheet(Page page, Form form, List<LocalDate> days) {
        var touched = engagements.on(days);
        return templates.administrationClosure(page, form, new ClosureView(days, touched));
    }

    private static List<LocalDate> days(Page page, Form form) {
        var first = JapaneseDates.read(form.value("first"));
        if (first.isEmpty()) form.reject("first", "ui.form.noDate");
        var typed = form.value("last");
        var last = typed.isEmpty() ? first : JapaneseDates.read(typed);
        if (last.isEmpty() && !typed.isEmpty()) form.reject("last", "ui.form.noDate");
        if (first.isEmpty() || last.isEmpty()) return List.of();
        if (first.get().isBefore(page.today())) {
            form.reject("first", "administration.closure.past");
        }
        var end = last.get().plusDays(1);
        if (!first.get().isBefore(end) || first.get().plusDays(MOST_DAYS).isBefore(end)) {
            form.reject("last", "administration.closure.span", MOST_DAYS);
            return List.of();
        }
        return first.get().datesUntil(end).toList();
    }

    private ExtraClosure closure(LocalDate day) {
        return administration.closures().stream()
                .filter(it -> it.day().equals(day))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("NOT_CLOSED", day.toString()));
    }
}
