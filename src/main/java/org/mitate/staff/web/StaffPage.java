package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The members of the staff: join, get a new code, leave (rules.md §10).
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class StaffPage {

    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Templates templates;

    StaffPage(StaffDirectory directory, Hospital hospital, Templates templates) {
        this.directory = directory;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/staff")
    Screen list(Page page) {
        return Screen.of(templates.staffMembers(page, view(page)));
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

    @PostMapping("/staff/{account}/invitation")
    Screen inviteAgain(Page page, @PathVariable String account) {
        return told(page, account, directory.inviteAgain(member(account).id()));
    }

    @PostMapping("/staff/{account}/closing")
    Screen close(Page page, @PathVariable String account) {
        directory.activate(member(account).id(), false);
        return Screen.goTo("/staff").saying(page.text("staff.closed", account));
    }

    @PostMapping("/staff/{account}/opening")
    Screen open(Page page, @PathVariable String account) {
        directory.activate(member(account).id(), true);
        return Screen.goTo("/staff").saying(page.text("staff.opened", account));
    }

    /// The code stands on the next page once, and nowhere else.
    private static Screen told(Page page, String account, String code) {
        return Screen.goTo("/staff").saying(page.text("staff.invited", account, code));
    }

    private StaffMember member(String account) {
        return directory.find(account).orElseThrow(() -> Refusal.notFound("NO_SUCH_MEMBER"));
    }

    private JteModel newMember(Page page, Form form) {
        return templates.staffNewMember(page, form, view(page));
    }

    private StaffView view(Page page) {
        Map<String, String> departments = new LinkedHashMap<>();
        hospital.departments()
                .all()
                .forEach(it -> departments.put(it.code().code(), it.name().in(page.locale())));
        Map<String, String> categories = new LinkedHashMap<>();
        hospital.profile()
                .feeSchedule()
                .diagnoses()
                .forEach(it -> categories.put(it.code().code(), it.name().in(page.locale())));
        return new StaffView(directory.all(), departments, categories);
    }
}
