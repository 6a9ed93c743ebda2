package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.intake.Draft;
import org.mitate.intake.FormReader;
import org.mitate.intake.ReceivingDesk;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Receiving a form written by hand, or one that was corrected by hand: all fields on one page, by
/// keyboard.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class ByHandPage {

    private static final List<String> DATES =
            List.of(
                    "patientBirth",
                    "consulteeBirth",
                    "from1",
                    "to1",
                    "from2",
                    "to2",
                    "from3",
                    "to3",
                    "signedOn");

    private final WritingDesk writing;
    private final ReceivingDesk receiving;
    private final ArrivalFields arrivals;
    private final ChoiceLists choices;
    private final Templates templates;

    ByHandPage(
            WritingDesk writing,
            ReceivingDesk receiving,
            ArrivalFields arrivals,
            ChoiceLists choices,
            Templates templates) {
        this.writing = writing;
        this.receiving = receiving;
        this.arrivals = arrivals;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping("/intake/by-hand")
    Screen show(Page page, Form asked) {
        Form form = arrivals.fresh();
        CaseNumber.read(asked.value("number"))
                .flatMap(writing::find)
                .ifPresent(draft -> fill(form, draft));
        return Screen.of(templates.intakeByHand(page, form, choices.of(page)));
    }

    private static void fill(Form form, Draft draft) {
        form.with("number", draft.number().printed());
        draft.entries().forEach((field, values) -> form.with(field, values.toArray(String[]::new)));
    }

    @PostMapping("/intake/by-hand")
    Screen receive(Page page, Form form) {
        check(page, form);
        if (!form.isRight()) {
            return Screen.refused(templates.intakeByHand(page, form, choices.of(page)));
        }
        @Nullable CaseNumber number = CaseNumber.read(form.value("number")).orElse(null);
        var application = FormReader.read(form);
        List<CaseFile> opened = receiving.receive(arrivals.reception(number, application, form));
        return Received.goOn(page, opened);
    }

    /// A form may lack anything but what makes it a case; the rest is asked for by telephone.
    private void check(Page page, Form form) {
        arrivals.check(form);
        if (!choices.knows(form.value("department"))) {
            form.reject("department", "intake.need.department");
        }
        form.require("patientFamily", "intake.need.family");
        var required = new Required(form, page.today());
        required.choice("mode");
        required.choice("relation");
        for (String field : DATES) required.dateIfAny(field);
    }
}
