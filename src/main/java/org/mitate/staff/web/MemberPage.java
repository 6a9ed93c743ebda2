package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.shared.Refusal;
import org.mitate.staff.Portraits;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.staff.StaffOffice;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One member of the staff: duties, second factor, and the day of leaving.
@Controller
@RequestMapping("/staff/{account}")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class MemberPage {

    private static final int LONGEST_REASON = 300;

    private final StaffDirectory directory;
    private final StaffOffice office;
    private final StaffWords words;
    private final Portraits portraits;
    private final Templates templates;

    MemberPage(
            StaffDirectory directory,
            StaffOffice office,
            StaffWords words,
            Portraits portraits,
            Templates templates) {
        this.directory = directory;
        this.office = office;
        this.words = words;
        this.portraits = portraits;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form, @PathVariable String account) {
        StaffMember member = member(account);
        NewMemberForm.fill(form, member);
        return Screen.of(view(page, form, member));
    }

    @PostMapping
    Screen change(Page page, Form form, @PathVariable String account) {
        StaffMember member = member(account);
        var read = new NewMemberForm(form.with("account", account));
        read.isRight();
        needReason(form, "reason");
        boolean wasAdministrator = member.is(Role.ADMINISTRATOR);
        if (wasAdministrator && isOwn(member) && !form.has("roles", Role.Names.ADMINISTRATOR)) {
            form.reject("roles", "refusal.OWN_ROLE");
        }
        if (!form.isRight()) return Screen.refused(view(page, form, member));
        office.change(member.id(), read.member(), form.value("reason"));
        return back(account).saying(page.text("staff.changed"));
    }

    @PostMapping("/invitation")
    Screen inviteAgain(Page page, Form form, @PathVariable String account) {
        StaffMember member = member(account);
        needReason(form, "resetReason");
        if (!form.isRight()) return again(page, form, member);
        String code = office.inviteAgain(member.id(), form.value("resetReason"));
        return StaffPage.told(page, account, code);
    }

    @PostMapping("/closing")
    Screen close(Page page, Form form, @PathVariable String account) {
        StaffMember member = member(account);
        needReason(form, "leaveReason");
        if (!form.isRight()) return again(page, form, member);
        office.close(member.id(), form.value("leaveReason"));
        return back(account).saying(page.text("staff.closed", account));
    }

    @PostMapping("/opening")
    Screen open(Page page, Form form, @PathVariable String account) {
        StaffMember member = member(account);
        needReason(form, "leaveReason");
        if (!form.isRight()) return again(page, form, member);
        String code = office.open(member.id(), form.value("leaveReason"));
        return StaffPage.told(page, account, code);
    }

    private static void needReason(Form form, String field) {
        form.require(field, "staff.reason.missing").limit(field, LONGEST_REASON);
    }

    private Screen again(Page page, Form form, StaffMember member) {
        NewMemberForm.fill(form, member);
        return Screen.refused(view(page, form, member));
    }

    private static Screen back(String account) {
        return Screen.goTo("/staff/" + account);
    }

    private boolean isOwn(StaffMember member) {
        return directory.actingMember().id().equals(member.id());
    }

    private StaffMember member(String account) {
        return directory.find(account).orElseThrow(() -> Refusal.notFound("NO_SUCH_MEMBER"));
    }

    private JteModel view(Page page, Form form, StaffMember member) {
        var view =
                new MemberView(
                        member,
                        isOwn(member),
                        office.factors(member.id()),
                        office.openWork(member),
                        words.of(page),
                        portraits.has(member.id()));
        return templates.staffMember(page, form, view);
    }
}
