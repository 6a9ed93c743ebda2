package org.mitate.inbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Note;
import org.mitate.documents.CheckingDesk;
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
    ///
    /// @param aside the reason for each sheet that nobody files, such as `ADVERT`
    @Transactional
    public void sort(
            CaseFile file, List<Assignment> assignments, Map<UUID, String> aside, UUID requestKey) {
        desk.hold(file.id());
        if (desk.isDone(requestKey)) return;
        file(file, assignments, requestKey);
        aside.forEach((sheet, reason) -> sorting.putAside(List.of(sheet), reason));
        if (!assignments.isEmpty()) checking.papersCame(shelf.get(file.id()));
    }

    private void file(CaseFile file, Assignment paper, Map<Sheet.Id, PlacedSheet> sheets) {
        var there = new Filing(Lies.CASE, file.number(), paper.paper(), paper.material(), null);
        var touched = new HashSet<Booklet>();
        for (Sheet.Id id : paper.sheets()) {
            var channel = sheets.get(id).channel();
            var booklet = new Booklet(file.number(), paper.paper(), paper.material(), channel);
            int place = placings.of(booklet).size() + 1;
            placings.put(id, there, place, "FILED");
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

    private Map<Sheet.Id, PlacedSheet> onPile(List<Sheet.Id> wanted) {
        Map<Sheet.Id, PlacedSheet> known = known(wanted);
        Set<Sheet.Id> once = new HashSet<>(wanted);
        boolean all =
                once.size() == wanted.size()
                        && known.size() == wanted.size()
                        && known.values().stream()
                                .allMatch(it -> it.sheet().filing().lies() == Lies.PILE);
        if (!all) throw Refusal.notNow("SHEETS_GONE");
        return known;
    }

    private Map<Sheet.Id, PlacedSheet> known(Collection<Sheet.Id> wanted) {
        return placings.locked(wanted).stream()
                .collect(Collectors.toMap(it -> it.sheet().id(), Function.identity()));
    }
}
