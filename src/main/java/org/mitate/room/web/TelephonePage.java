package org.mitate.room.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseShelf;
import org.mitate.room.TelephoneDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The doctor's presses for the telephone when the pictures fail.
@Controller
@RequestMapping("/cases/{number}/telephone")
@RolesAllowed(Role.Names.CONSULTANT)
class TelephonePage {

    private final CaseShelf shelf;
    private final TelephoneDesk desk;

    TelephonePage(CaseShelf shelf, TelephoneDesk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    @PostMapping
    Screen begin(Form form, @PathVariable CaseNumber number) {
        desk.begin(shelf.look(number, "CONSOLE").id(), form.requestKey());
        return console(number);
    }

    @PostMapping("/end")
    Screen end(Form form, @PathVariable CaseNumber number) {
        desk.end(shelf.look(number, "CONSOLE").id(), form.requestKey());
        return console(number);
    }

    private static Screen console(CaseNumber number) {
        return Screen.goTo("/cases/" + number.printed() + "/consultation");
    }
}
