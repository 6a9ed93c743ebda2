package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.intake.Draft;
import org.mitate.intake.FormReader;
import org.mitate.intake.ReceivingDesk;
import org.mitate.intake.SheafReceived.How;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.intake.WritingDesk;
import org.mitate.intake.transcription.TranscriptionDesk;
import org.mitate.ledger.Ledger;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Receiving a form that was made with the wizard: by its number, with nothing to retype (C07,
/// C08).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class ReceivePage {

    private final WritingDesk writing;
    private final ReceivingDesk receiving;
    private final TranscriptionDesk sheaves;
    private final FaxMarks marks;
    private final ArrivalFields arrivals;
    private final PaperOnDesk paper;
    private final SheetsBeside beside;
    private final Review review;
    private final ChoiceLists choices;
    private final Ledger ledger;
    private final StaffDirectory directory;
    private final Templates templates;

    ReceivePage(
            WritingDesk writing,
            ReceivingDesk receiving,
            TranscriptionDesk sheaves,
            FaxMarks marks,
            ArrivalFields arrivals,
            PaperOnDesk paper,
            SheetsBeside beside,
            Review review,
            ChoiceLists choices,
            Ledger ledger,
            StaffDirectory directory,
            Templates templates) {
        this.writing = writing;
        this.receiving = receiving;
        this.sheaves = sheaves;
        this.marks = marks;
        this.arrivals = arrivals;
        this.paper = paper;
        this.beside = beside;
        this.review = review;
        this.choices = choices;
        this.ledger = ledger;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/intake")
    Screen ask(Page page, Form form) {
        if (!form.ticked("number")) return Screen.of(templates.intakeDesk(page, form));
        Optional<CaseNumber> number = number(form.value("number"));
        if (number.flatMap(writing::find).isPresent()) {
            return Screen.goTo("/intake/" + number.get().printed());
        }
        form.reject(
                "number", number.isEmpty() ? "intake.number.unreadable" : "intake.number.unknown");
        return Screen.refused(templates.intakeDesk(page, form));
    }

    /// Typed from the sheet, or read by a scanner from its QR code.
    private Optional<CaseNumber> number(String entered) {
        return CaseNumber.read(entered)
                .or(() -> marks.read(entered.toUpperCase(Locale.ROOT)).map(PaperCode::number));
    }

    @GetMapping("/intake/{number}")
    Screen show(Page page, @PathVariable CaseNumber number, Form asked) {
        if (asked.ticked("sheaf") && writing.find(number).isEmpty()) {
            return Screen.goTo("/inbox").saying(page.text("intake.sheaf.gone"));
        }
        Draft draft = draft(number);
        var member = directory.actingMember();
        ledger.looked(member.id().value(), member.account(), number, "DRAFT");
        Form form = paper.sheets(draft, asked).map(arrivals::of).orElseGet(arrivals::fresh);
        if (asked.ticked("sheaf")) sheaves.begin(asked.value("sheaf"), member.account());
        form.with("sheaf", asked.value("sheaf"))
                .with("edition", asked.value("edition"))
                .with("glances", asked.value("glances"));
        return Screen.of(templates.intakeReceive(page, view(page, draft, form)));
    }

    @PostMapping("/intake/{number}")
    Screen receive(Page page, @PathVariable CaseNumber number, Form posted) {
        Optional<Draft> draft = writing.find(number);
        if (draft.isEmpty()) return Screen.goTo("/cases/" + number.printed());
        arrivals.check(posted);
        if (!posted.isRight()) {
            return Screen.refused(templates.intakeReceive(page, view(page, draft.get(), posted)));
        }
        @Nullable SheetsOnDesk sheets = paper.sheets(draft.get(), posted).orElse(null);
        var application = FormReader.read(paper.entries(draft.get(), sheets, posted));
        var reception = arrivals.reception(number, application, posted);
        List<CaseFile> opened =
                posted.ticked("sheaf")
                        ? sheaves.receive(reception, SheetsBeside.seen(posted), How.BY_CODE)
                        : receiving.receive(reception);
        return Received.goOn(page, opened, beside.holdsSheetsOf(opened));
    }

    private Draft draft(CaseNumber number) {
        return writing.find(number).orElseThrow(() -> Refusal.notFound("NO_SUCH_DRAFT"));
    }

    private ReceiveView view(Page page, Draft draft, Form form) {
        Choices lists = choices.of(page);
        @Nullable SheetsOnDesk sheets = paper.sheets(draft, form).orElse(null);
        Form entries = paper.entries(draft, sheets, form);
        return new ReceiveView(
                draft.number(),
                Answers.of(page, entries, lists),
                form,
                lists,
                lists.channels(),
                review.refusals(entries).stream()
                        .map(finding -> Obstacles.of(page, finding))
                        .toList(),
                sheets == null ? null : paper.lay(page, draft, sheets, form));
    }
}
