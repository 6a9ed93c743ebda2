package org.mitate.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Note;
import org.mitate.documents.CheckingDesk;
import org.mitate.hospital.terms.Channel;
import org.mitate.inbox.Sheet.Filing;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files sheets from the pile: a person said which paper of which case they are, or that they are
/// nobody's.
@Component
public class Filings {

    private final Placings placings;
    private final Bindery bindery;
    private final SortingDesk sorting;
    private final CheckingDesk checking;
    private final CaseDesk desk;
    private final CaseShelf shelf;

    Filings(
            Placings placings,
            Bindery bindery,
            SortingDesk sorting,
            CheckingDesk checking,
            CaseDesk desk,
            CaseShelf shelf) {
        this.placings = placings;
        this.bindery = bindery;
        this.sorting = sorting;
        this.checking = checking;
        this.desk = desk;
        this.shelf = shelf;
    }

    /// All of it, or nothing.
    ///
    /// @param requestKey makes pressing twice the same as pressing once; a key of its own, not the
    /// one of a receipt
    /// @throws Refusal `SHEETS_GONE` when one of them no longer lies on the pile
    @Transactional
    public void file(CaseFile file, List<Assignment> assignments, UUID requestKey) {
        desk.hold(file.id());
        if (assignments.isEmpty() || desk.isDone(requestKey)) return;
        var sheets = onPile(assignments.stream().flatMap(it -> it.sheets().stream()).toList());
        for (Assignment paper : assignments) file(file, paper, sheets);
        note(file, assignments, requestKey);
    }

    /// What a person decided on a whole sheaf at once: all of it, or nothing. Whoever does that has
    /// begun to check the case.
    @Transactional
    public void sort(CaseFile file, Sorted sorted, UUID requestKey) {
        desk.hold(file.id());
        if (desk.isDone(requestKey)) return;
        file(file, sorted.papers(), requestKey);
        sorted.aside().forEach((sheet, reason) -> sorting.putAside(List.of(sheet), reason));
        if (!sorted.apart().isEmpty()) sorting.setApart(sorted.apart());
        if (!sorted.papers().isEmpty()) checking.papersCame(shelf.get(file.id()));
    }

    private void file(CaseFile file, Assignment paper, List<PlacedSheet> sheets) {
        var there = new Filing(Lies.CASE, file.number(), paper.paper(), paper.material(), null);
        var touched = new HashSet<Booklet>();
        for (Sheet.Id id : paper.sheets()) {
            var booklet =
                    new Booklet(
                            file.number(), paper.paper(), paper.material(), channel(sheets, id));
            placings.put(id, there, placings.of(booklet).size() + 1, "FILED");
            touched.add(booklet);
        }
        touched.forEach(booklet -> bindery.renew(file, booklet, paper.completes()));
    }

    /// One line for each paper; only the first carries the key.
    private void note(CaseFile file, List<Assignment> assignments, UUID requestKey) {
        for (Assignment paper : assignments) {
            String pages = String.valueOf(paper.sheets().size());
            var note = Note.of("SHEETS_FILED", pages, paper.name());
            boolean first = paper == assignments.getFirst();
            desk.note(file.id(), first ? note.once(requestKey) : note);
        }
    }

    private List<PlacedSheet> onPile(List<Sheet.Id> wanted) {
        List<PlacedSheet> known = placings.locked(wanted);
        boolean all =
                known.size() == wanted.size()
                        && known.stream().allMatch(it -> it.sheet().filing().lies() == Lies.PILE);
        if (!all) throw Refusal.notNow("SHEETS_GONE");
        return known;
    }

    private static Channel channel(List<PlacedSheet> sheets, Sheet.Id id) {
        return sheets.stream()
                .filter(it -> it.sheet().id().equals(id))
                .map(PlacedSheet::channel)
                .findFirst()
                .orElseThrow();
    }
}
