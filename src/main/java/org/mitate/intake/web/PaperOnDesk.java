package org.mitate.intake.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.Hospital;
import org.mitate.intake.Draft;
import org.mitate.intake.Edition;
import org.mitate.intake.Glance;
import org.mitate.intake.SheetsAtHand;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.intake.WritingDesk;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What stands on the sheets that came, against what the draft says by now: what was signed counts
/// unless a person says otherwise.
@Component
class PaperOnDesk {

    private final WritingDesk writing;
    private final SheetsBeside beside;
    private final ObjectProvider<SheetsAtHand> inbox;
    private final ChoiceLists choices;
    private final Hospital hospital;

    PaperOnDesk(
            WritingDesk writing,
            SheetsBeside beside,
            ObjectProvider<SheetsAtHand> inbox,
            ChoiceLists choices,
            Hospital hospital) {
        this.writing = writing;
        this.beside = beside;
        this.inbox = inbox;
        this.choices = choices;
        this.hospital = hospital;
    }

    /// @param form names the sheaf
    /// @return empty for a form on paper only, and for sheets of another number
    Optional<SheetsOnDesk> sheets(Draft draft, Form form) {
        return beside.find(form.value("sheaf"))
                .filter(sheets -> draft.number().equals(sheets.number()));
    }

    /// The entries that are received: of the chosen edition, else of the one on the sheets, else of
    /// the draft as it stands.
    Form entries(Draft draft, @Nullable SheetsOnDesk sheets, Form form) {
        int edition = sheets == null ? 0 : chosen(sheets, form);
        return writing.edition(draft.number(), edition).map(Edition::form).orElseGet(draft::form);
    }

    ReceiveView.OnDesk lay(Page page, Draft draft, SheetsOnDesk sheets, Form form) {
        return new ReceiveView.OnDesk(
                sheets,
                form.ticked("glances") ? glances(sheets) : List.of(),
                hospital.receiptOutsideHours(sheets.channel(), sheets.arrivedAt()).orElse(null),
                editions(page, draft, sheets, form));
    }

    private List<Glance> glances(SheetsOnDesk sheets) {
        return inbox.stream().flatMap(desk -> desk.glances(sheets).stream()).toList();
    }

    private ReceiveView.@Nullable Editions editions(
            Page page, Draft draft, SheetsOnDesk sheets, Form form) {
        int came = sheets.editionOfForm().orElse(draft.edition());
        if (came >= draft.edition()) return null;
        var before = writing.edition(draft.number(), came);
        var after = writing.edition(draft.number(), draft.edition());
        if (before.isEmpty() || after.isEmpty()) return null;
        Choices lists = choices.of(page);
        var difference =
                EditionDifference.between(
                        Answers.of(page, before.get().form(), lists),
                        Answers.of(page, after.get().form(), lists));
        return new ReceiveView.Editions(came, draft.edition(), chosen(sheets, form), difference);
    }

    private static int chosen(SheetsOnDesk sheets, Form form) {
        int came = sheets.editionOfForm().orElse(0);
        String asked = form.value("edition");
        return asked.matches("[1-9]\\d{0,2}") ? Integer.parseInt(asked) : came;
    }
}
