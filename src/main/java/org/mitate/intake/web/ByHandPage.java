package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.intake.Draft;
import org.mitate.intake.FormReader;
import org.mitate.intake.ReceivingDesk;
import org.mitate.intake.SheafReceived.How;
import org.mitate.intake.WritingDesk;
import org.mitate.intake.transcription.TranscriptionDesk;
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
    private final TranscriptionDesk transcription;
    private final SheetsBeside beside;
    private final ArrivalFields arrivals;
    private final ChoiceLists choices;
    private final Templates templates;

    ByHandPage(
            WritingDesk writing,
            ReceivingDesk receiving,
            TranscriptionDesk transcription,
            SheetsBeside beside,
            ArrivalFields arrivals,
            ChoiceLists choices,
            Templates templates) {
        this.writing = writing;
        this.receiving = receiving;
        this.transcription = transcription;
        this.beside = beside;
        this.arrivals = arrivals;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping("/intake/by-hand")
    Screen show(Page page, Form asked) {
        Form form = arrivals.fresh();
        if (asked.ticked("sheaf")) return transcribe(page, form, asked.value("sheaf"));
        CaseNumber.read(asked.value("number"))
                .flatMap(writing::find)
                .ifPresent(draft -> fill(form, draft));
        return Screen.of(templates.intakeByHand(page, form, choices.of(page)));
    }

    private Screen transcribe(Page page, Form form, String sheaf) {
        var view = beside.lay(sheaf);
        if (view.isEmpty()) {
            return Screen.goTo("/inbox").saying(page.text("intake.transcription.gone"));
        }
        Optional.ofNullable(view.get().sheets().number())
                .flatMap(writing::find)
                .ifPresent(draft -> fill(form, draft));
        beside.fill(form, view.get());
        return Screen.of(templates.intakeTranscribe(page, form, choices.of(page), view.get()));
    }

    private static void fill(Form form, Draft draft) {
        form.with("number", draft.number().printed());
        draft.entries().forEach((field, values) -> form.with(field, values.toArray(String[]::new)));
    }

    @PostMapping("/intake/by-hand")
    Screen receive(Page page, Form form) {
        check(page, form);
        if (!form.isRight()) {
            return Screen.refused(again(page, form));
        }
        @Nullable CaseNumber number = CaseNumber.read(form.value("number")).orElse(null);
        var application = FormReader.read(form);
        var reception = arrivals.reception(number, application, form);
        List<CaseFile> opened =
                form.ticked("sheaf")
                        ? transcription.receive(reception, SheetsBeside.seen(form), How.BY_HAND)
                        : receiving.receive(reception);
        return Received.goOn(page, opened, beside.holdsSheetsOf(opened));
    }

    private JteModel again(Page page, Form form) {
        return beside.lay(form.value("sheaf"))
                .map(view -> templates.intakeTranscribe(page, form, choices.of(page), view))
                .orElseGet(() -> templates.intakeByHand(page, form, choices.of(page)));
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
