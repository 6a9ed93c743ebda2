package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The members of the staff, and how a new one joins (rules.md §10).
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class StaffPage {

    private final StaffDirectory directory;
    private final StaffWords words;
    private final Templates templates;

    StaffPage(StaffDirectory directory, StaffWords words, Templates templates) {
        this.directory = directory;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping("/staff")
    Screen list(Page page, Form form) {
        var all = directory.all();
        var found = all.stream().filter(StaffFilter.of(form)).toList();
        var view = new StaffView(found, all.size(), words.of(page));
        return Screen.of(templates.staffMembers(page, form, view));
    }

    @GetMapping("/staff/new")
    Screen ask(Page page, Form form) {
        return Screen.of(newMember(page, form));
    }

    @PostMapping("/staff/new")
    Screen join(Page page, Form form) {
        var read = new NewMemberForm(form);
        if (!read.isRight()) return Screen.refused(newMember(page, form));
        if (directory.find(read.member().account()).isPresent()) {
            form.reject("account", "refusal.ACCOUNT_TAKEN", read.member().account());
            return Screen.refused(newMember(page, form));
        }
        String code = directory.enlist(read.member());
        return told(page, read.member().account(), code);
    }

    /// The code stands on the next page once, and nowhere else.
    static Screen told(Page page, String account, String code) {
        return Screen.goTo("/staff/" + account).saying(page.text("staff.invited", account, code));
    }

    private JteModel newMember(Page page, Form form) {
        return templates.staffNewMember(page, form, words.of(page));
    }
}
