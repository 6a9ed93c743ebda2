package org.mitate.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.documents.PaperSlot;
import org.mitate.inbox.Sheet.Filing;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.inbox.SheetMove.ToCase;
import org.mitate.inbox.SheetMove.ToPaper;
import org.mitate.inbox.SheetMove.ToPile;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts filed sheets right: to another paper, to the case to which they belong, or back on the
/// pile. Both scans are bound again, both checklists follow, both journals know it.
@Component
public class Refiling {

    private final Placings placings;
    private final Bindery bindery;
    private final CaseDesk desk;

    Refiling(Placings placings, Bindery bindery, CaseDesk desk) {
        this.placings = placings;
        this.bindery = bindery;
        this.desk = desk;
    }

    /// @throws Refusal `SHEETS_GONE` when one of them no longer lies with this case
    @Transactional
    public void move(CaseFile from, SheetMove move) {
        hold(from, move);
        if (desk.isDone(move.requestKey())) return;
        List<PlacedSheet> sheets = lying(from, move);
        Set<Booklet> left = booklets(sheets);
        switch (move.target()) {
            case ToPaper there -> put(sheets, from, there.slot(), "MOVED_PAPER");
            case ToCase there -> put(sheets, there.file(), there.slot(), "MOVED_CASE");
            case ToPile there -> putBack(sheets);
        }
        left.forEach(booklet -> bindery.renew(from, booklet, false));
        note(from, move);
    }

    /// Two cases are always locked in one order, so that two people cannot wait for each other.
    private void hold(CaseFile from, SheetMove move) {
        Stream<CaseId> other =
                move.target() instanceof ToCase there
                        ? Stream.of(there.file().id())
                        : Stream.empty();
        Stream.concat(Stream.of(from.id()), other)
                .distinct()
                .sorted((one, two) -> one.value().compareTo(two.value()))
                .forEach(desk::hold);
    }

    private List<PlacedSheet> lying(CaseFile from, SheetMove move) {
        List<PlacedSheet> known = placings.locked(move.sheets());
        boolean all =
                known.size() == move.sheets().size()
                        && known.stream()
                                .map(it -> it.sheet().filing())
                                .allMatch(
                                        it ->
                                                it.lies() == Lies.CASE
                                                        && from.number().equals(it.number()));
        if (!all) throw Refusal.notNow("SHEETS_GONE");
        return move.sheets().stream()
                .map(id -> known.stream().filter(it -> it.sheet().id().equals(id)).findFirst())
                .map(it -> it.orElseThrow())
                .toList();
    }

    private static Set<Booklet> booklets(List<PlacedSheet> sheets) {
        var booklets = new LinkedHashSet<Booklet>();
        sheets.stream().map(PlacedSheet::booklet).filter(Objects::nonNull).forEach(booklets::add);
        return booklets;
    }

    private void put(List<PlacedSheet> sheets, CaseFile file, PaperSlot slot, String reason) {
        var there = new Filing(Lies.CASE, file.number(), slot.kind(), slot.material(), null);
        var touched = new LinkedHashSet<Booklet>();
        for (PlacedSheet sheet : sheets) {
            var booklet = new Booklet(file.number(), slot.kind(), slot.material(), sheet.channel());
            if (booklet.equals(sheet.booklet())) continue;
            placings.put(sheet.sheet().id(), there, placings.of(booklet).size() + 1, reason);
            touched.add(booklet);
        }
        touched.forEach(booklet -> bindery.renew(file, booklet, false));
    }

    private void putBack(List<PlacedSheet> sheets) {
        sheets.forEach(it -> placings.put(it.sheet().id(), Filing.PILE, 0, "PUT_BACK"));
    }

    /// Neither journal names the other case: who may read the one may not know the other. The book
    /// of moves (`inbox.page_move`) has both.
    private void note(CaseFile from, SheetMove move) {
        String pages = String.valueOf(move.sheets().size());
        var note =
                switch (move.target()) {
                    case ToPaper there -> Note.of("SHEETS_TO_PAPER", pages, there.slot().text());
                    case ToCase there -> Note.of("SHEETS_TO_OTHER_CASE", pages);
                    case ToPile there -> Note.of("SHEETS_TO_PILE", pages);
                };
        desk.note(from.id(), note.because(new Reason("", move.reason())).once(move.requestKey()));
        if (move.target() instanceof ToCase there) {
            desk.note(
                    there.file().id(),
                    Note.of("SHEETS_FROM_ELSEWHERE", pages, there.slot().text()));
        }
    }
}
