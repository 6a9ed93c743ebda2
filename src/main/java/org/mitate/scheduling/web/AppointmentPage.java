package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Booking;
import org.mitate.scheduling.BookingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Finds a date for a case, reads it aloud and fixes it (rules.md CH07).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class AppointmentPage {

    private final CaseShelf shelf;
    private final BookingDesk desk;
    private final ArrangingSheets arranging;
    private final ReadingSheets reading;
    private final Templates templates;

    AppointmentPage(
            CaseShelf shelf,
            BookingDesk desk,
            ArrangingSheets arranging,
            ReadingSheets reading,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.arranging = arranging;
        this.reading = reading;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/appointment")
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = inScheduling(number);
        if (form.value("start").isEmpty()) {
            return Screen.of(
                    templates.schedulingArranging(page, form, arranging.of(page, form, file)));
        }
        reading.suggest(form, file);
        ReadingView view = reading.of(file, Choice.of(file, form));
        return Screen.of(templates.schedulingReading(page, form, view));
    }

    @PostMapping("/cases/{number}/appointment")
    Screen book(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        Choice choice = Choice.of(file, form);
        if (file.stage() == Stage.SCHEDULING) {
            ReadingView view = reading.of(file, choice);
            check(form, view);
            if (!form.isRight()) {
                return Screen.refused(templates.schedulingReading(page, form, view));
            }
        }
        try {
            desk.book(file.id(), booking(form, choice), Move.of(Transition.BOOK, form));
        } catch (Refusal refusal) {
            if (!refusal.code().equals("SLOT_TAKEN")) throw refusal;
            form.reject("proposals", "refusal.SLOT_TAKEN");
            return Screen.stale(
                    templates.schedulingArranging(page, form, arranging.of(page, form, file)));
        }
        return Screen.goTo("/cases/" + number.printed()).saying(page.text("scheduling.booked"));
    }

    private static void check(Form form, ReadingView view) {
        if (!form.ticked("readAloud")) form.reject("readAloud", "scheduling.readAloud.missing");
        if (view.otherDoctor()) form.require("doctorReason", "scheduling.doctorReason.missing");
        if (view.slot().needsReason()) form.require("exception", "scheduling.exception.missing");
        form.limit("doctorReason", 200).limit("exception", 200);
    }

    private static Booking booking(Form form, Choice choice) {
        return new Booking(
                choice.doctor(),
                choice.start().orElseThrow(() -> Refusal.notSo("TIME_NOT_BOOKABLE")),
                choice.mode(),
                form.ticked("readAloud"),
                form.value("doctorReason"),
                form.value("exception"));
    }

    private CaseFile inScheduling(CaseNumber number) {
        CaseFile file = shelf.look(number, "APPOINTMENT");
        if (file.stage() == Stage.SCHEDULING) return file;
        boolean fixed = file.stage() == Stage.BOOKED || file.stage() == Stage.CHECKED_IN;
        throw Refusal.notNow(fixed ? "BOOKED_IS_FINAL" : "NOT_NOW", number.printed());
    }
}
