package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.scheduling.Calendar;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Says beside a date that is being read aloud on the telephone whether it is still free. It shows
/// nothing of the case, and holds nothing: who fixes the date first has it.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class StillFreePage {

    private final CaseShelf shelf;
    private final Calendar calendar;
    private final Templates templates;

    StillFreePage(CaseShelf shelf, Calendar calendar, Templates templates) {
        this.shelf = shelf;
        this.calendar = calendar;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/appointment/still-free")
    Screen tell(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.get(number);
        Choice choice = Choice.of(file, form);
        var view = StillFree.of(number, choice, form, isFree(file, choice));
        return Screen.of(templates.schedulingStillFree(page, view));
    }

    private boolean isFree(CaseFile file, Choice choice) {
        return file.stage() == Stage.SCHEDULING
                && choice.start()
                        .flatMap(start -> calendar.slot(choice.search(file), start))
                        .filter(Slot::isBookable)
                        .isPresent();
    }
}
