package org.mitate.inbox.web;

import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.PaperSlot;
import org.mitate.inbox.Sheet;
import org.mitate.inbox.SheetMove;
import org.mitate.inbox.SheetMove.Target;
import org.mitate.inbox.web.RefilingView.Way;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;

/// Where a person wants filed sheets to go, and why.
record RefilingForm(Form form, RefilingView view, CaseShelf shelf) {

    private static final int MOST_LETTERS = 200;

    /// Empty when something is missing; the form says what.
    Optional<SheetMove> read() {
        List<Sheet.Id> sheets = chosen();
        if (sheets.isEmpty()) form.reject("sheets", "inbox.refiling.none");
        form.require("reason", "inbox.refiling.reason.missing").limit("reason", MOST_LETTERS);
        Optional<Target> target = target();
        if (!form.isRight() || target.isEmpty()) return Optional.empty();
        return Optional.of(
                new SheetMove(sheets, target.get(), form.value("reason"), form.requestKey()));
    }

    private List<Sheet.Id> chosen() {
        return view.papers().stream()
                .flatMap(paper -> paper.sheets().stream())
                .map(sheet -> sheet.id())
                .filter(id -> form.has("sheet", id.value().toString()))
                .toList();
    }

    private Optional<Target> target() {
        Optional<Way> way = form.choice("way", Way.class);
        if (way.isEmpty()) form.reject("way", "inbox.refiling.way.missing");
        return way.flatMap(
                chosen ->
                        switch (chosen) {
                            case PAPER -> slot().map(SheetMove.ToPaper::new);
                            case CASE -> otherCase();
                            case PILE -> Optional.of(new SheetMove.ToPile());
                        });
    }

    private Optional<PaperSlot> slot() {
        var slot = view.slots().stream().filter(it -> form.has("slot", it.key())).findFirst();
        if (slot.isEmpty()) form.reject("slot", "inbox.refiling.slot.missing");
        return slot;
    }

    /// The other case is looked at, which is written down there.
    private Optional<Target> otherCase() {
        Optional<PaperSlot> slot = slot();
        Optional<CaseFile> other =
                CaseNumber.read(form.value("number"))
                        .flatMap(shelf::find)
                        .filter(file -> !file.id().equals(view.file().id()));
        if (other.isEmpty()) form.reject("number", "inbox.refiling.number.unknown");
        if (slot.isEmpty() || other.isEmpty()) return Optional.empty();
        CaseFile seen = shelf.look(other.get().number(), "DOSSIER");
        return Optional.of(new SheetMove.ToCase(seen, slot.get()));
    }
}
