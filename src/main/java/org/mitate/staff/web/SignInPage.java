package org.mitate.staff.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.staff.DemoKeys;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The entrance of the staff: account, password and the code of the app on one page.
@Controller
class SignInPage {

    private final Templates templates;
    private final ObjectProvider<DemoKeys> demoKeys;

    SignInPage(Templates templates, ObjectProvider<DemoKeys> demoKeys) {
        this.templates = templates;
        this.demoKeys = demoKeys;
    }

    @GetMapping("/sign-in")
    Screen show(Page page, Form form) {
        String account = form.value("as");
        Optional<String> code =
                Optional.ofNullable(demoKeys.getIfAvailable())
                        .flatMap(keys -> keys.currentCode(account));
        code.ifPresent(digits -> form.with("account", account).with("code", digits));
        return Screen.of(templates.staffSignIn(page, form, code.isPresent()));
    }
}
