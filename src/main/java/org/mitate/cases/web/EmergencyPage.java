package org.mitate.cases.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.EmergencyAccess;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a doctor breaks the glass in front of a case of others.
@Controller
@RolesAllowed({Role.Names.REVIEWER, Role.Names.CONSULTANT, Role.Names.SPECIALIST})
class EmergencyPage {

    private final EmergencyAccess emergency;
    private final CaseShelf shelf;
    private final Templates templates;

    EmergencyPage(EmergencyAccess emergency, CaseShelf shelf, Templates templates) {
        this.emergency = emergency;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping("/emergency-access/new")
    Screen ask(Page page, Form form) {
        return Screen.of(view(page, form));
    }

    @GetMapping("/cases/{number}/emergency-access")
    Screen ask(Page page, Form form, @PathVariable CaseNumber number) {
        return Screen.of(view(page, form.with("number", number.printed())));
    }

    @PostMapping("/emergency-access/new")
    Screen open(Page page, Form form) {
        Optional<CaseNumber> number = CaseNumber.read(form.value("number"));
        if (number.flatMap(shelf::find).isEmpty()) {
            form.reject("number", "emergency.number.unknown");
        }
        if (form.value("reason").length() < EmergencyAccess.SHORTEST_REASON) {
            form.reject("reason", "emergency.reason.short", EmergencyAccess.SHORTEST_REASON);
        }
        form.limit("reason", EmergencyAccess.LONGEST_REASON);
        if (!form.isRight()) return Screen.refused(view(page, form));
        emergency.open(number.orElseThrow(), form.value("reason"));
        return Screen.goTo("/cases/" + number.get().printed());
    }

    private JteModel view(Page page, Form form) {
        return templates.casesEmergency(page, form, emergency.lasting().toMinutes());
    }
}
