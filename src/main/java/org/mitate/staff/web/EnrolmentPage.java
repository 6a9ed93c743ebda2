package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Locale;
import org.mitate.staff.Enrolment;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a member sets password and authenticator app with the one-time code of the administrator.
@Controller
class EnrolmentPage {

    private final Enrolment enrolment;
    private final Templates templates;

    EnrolmentPage(Enrolment enrolment, Templates templates) {
        this.enrolment = enrolment;
        this.templates = templates;
    }

    @GetMapping("/enrolment")
    Screen show(Page page, Form form) {
        return Screen.of(view(page, form));
    }

    @PostMapping("/enrolment")
    Screen enrol(Page page, Form form) {
        String account = form.value("account").toLowerCase(Locale.ROOT);
        if (!enrolment.isInvited(account, form.value("invitation"))) {
            form.reject("invitation", "staff.enrolment.notInvited");
        } else if (form.values("password").isEmpty()) {
            return Screen.of(view(page, form));
        } else {
            checkPassword(form);
        }
        if (!form.isRight()) return Screen.refused(view(page, form));
        var attempt =
                new Enrolment.Attempt(
                        account,
                        form.value("invitation"),
                        form.values("password").getFirst(),
                        form.value("secret"),
                        form.value("code"));
        if (enrolment.enrol(attempt)) {
            return Screen.goTo("/sign-in").saying(page.text("staff.enrolment.done"));
        }
        form.reject("code", "staff.enrolment.wrongCode");
        return Screen.refused(view(page, form));
    }

    private static void checkPassword(Form form) {
        String password = form.values("password").getFirst();
        if (password.length() < Enrolment.SHORTEST_PASSWORD
                || password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                        > Enrolment.LONGEST_PASSWORD) {
            form.reject(
                    "password",
                    "staff.enrolment.passwordLength",
                    Enrolment.SHORTEST_PASSWORD,
                    Enrolment.LONGEST_PASSWORD);
        }
    }

    private gg.jte.models.runtime.JteModel view(Page page, Form form) {
        String account = form.value("account").toLowerCase(Locale.ROOT);
        boolean invited = enrolment.isInvited(account, form.value("invitation"));
        if (!invited) return templates.staffEnrolment(page, form, null);
        if (form.value("secret").isEmpty()) form.with("secret", enrolment.newSealedSecret());
        byte[] secret = enrolment.open(form.value("secret"));
        return templates.staffEnrolment(page, form, AppKey.of(account, secret));
    }
}
