package org.mitate.staff.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// After the sign-in everybody goes to the first door of the own menu.
@Controller
class Desk {

    @GetMapping("/desk")
    @RolesAllowed({
        Role.Names.SECRETARIAT,
        Role.Names.REVIEWER,
        Role.Names.CONSULTANT,
        Role.Names.SPECIALIST,
        Role.Names.CASHIER,
        Role.Names.ADMINISTRATOR
    })
    Screen first(Page page) {
        return page.menu().stream()
                .findFirst()
                .map(entry -> Screen.goTo(entry.path()))
                .orElseThrow(() -> Refusal.notFound("NO_WORK"));
    }
}
