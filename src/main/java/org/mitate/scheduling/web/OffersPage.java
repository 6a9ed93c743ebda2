package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.scheduling.AppointmentId;
import org.mitate.scheduling.OfferDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Keeps times free for an applicant who still thinks about them, and gives them back.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class OffersPage {

    private final CaseShelf shelf;
    private final OfferDesk desk;
    private final ArrangingSheets arranging;
    private final Templates templates;

    OffersPage(CaseShelf shelf, OfferDesk desk, ArrangingSheets arranging, Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.arranging = arranging;
        this.templates = templates;
    }

    @PostMapping("/cases/{number}/offers")
    Screen hold(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        Choice choice = Choice.of(file, form);
        Optional<Instant> until = until(form);
        if (choice.start().isEmpty()) form.reject("proposals", "scheduling.offer.none");
        if (until.isEmpty()) form.reject("until", "scheduling.offer.until.missing");
        if (!form.isRight()) {
            return Screen.refused(
                    templates.schedulingArranging(page, form, arranging.of(page, form, file)));
        }
        var starts = form.values("start").stream().map(Choice::time).distinct().toList();
        try {
            desk.hold(
                    file.id(),
                    new OfferDesk.Offer(choice.doctor(), starts, choice.mode(), until.get()),
                    form.requestKey());
        } catch (Refusal refusal) {
            if (!refusal.code().equals("SLOT_TAKEN")) throw refusal;
            form.reject("proposals", "refusal.SLOT_TAKEN");
            return Screen.stale(
                    templates.schedulingArranging(page, form, arranging.of(page, form, file)));
        }
        return back(number).saying(page.text("scheduling.offered"));
    }

    @PostMapping("/cases/{number}/offers/{offer}/return")
    Screen takeBack(Page page, @PathVariable CaseNumber number, @PathVariable UUID offer) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        desk.takeBack(file.id(), new AppointmentId(offer));
        return back(number).saying(page.text("scheduling.offer.takenBack"));
    }

    private static Screen back(CaseNumber number) {
        return Screen.goTo("/cases/" + number.printed() + "/appointment");
    }

    private static Optional<Instant> until(Form form) {
        try {
            return Optional.of(Instant.parse(form.value("until")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
