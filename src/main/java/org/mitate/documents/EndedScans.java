package org.mitate.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.mitate.files.DocumentStore;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The scans of a refused or withdrawn case are removed once its days are over, counted from the
/// day on which the last original went back (rules.md §10).
@Component
class EndedScans implements Chore {

    private static final Set<Stage> ENDED = EnumSet.of(Stage.REFUSED, Stage.WITHDRAWN);

    private final StoredFiles files;
    private final DocumentStore store;
    private final Papers papers;
    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final Hospital hospital;
    private final TransactionOperations transactions;
    private final Clock clock;

    EndedScans(
            StoredFiles files,
            DocumentStore store,
            Papers papers,
            CaseShelf shelf,
            CaseDesk desk,
            Hospital hospital,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.papers = papers;
        this.shelf = shelf;
        this.desk = desk;
        this.hospital = hospital;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ended-scans";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(LocalTime.of(3, 30));
    }

    @Override
    public int carryOut() {
        List<CaseFile> over =
                files.casesWithScans().stream()
                        .map(shelf::get)
                        .filter(file -> ENDED.contains(file.stage()))
                        .filter(this::isOver)
                        .toList();
        return over.stream().mapToInt(file -> transactions.execute(all -> forget(file.id()))).sum();
    }

    /// First the bytes: whatever fails after them is done again the next night.
    private int forget(CaseId id) {
        desk.hold(id);
        List<UUID> scans = files.everKept(id);
        scans.forEach(store::forget);
        files.forget(id, clock.instant());
        desk.note(id, Note.of("SCANS_REMOVED", String.valueOf(scans.size())));
        return scans.size();
    }

    private boolean isOver(CaseFile file) {
        List<Paper> all = papers.of(file.id());
        if (all.stream().anyMatch(Paper::isOwed)) return false;
        LocalDate last = endedOn(file);
        for (Paper paper : all) {
            LocalDate back = paper.returnedOn();
            if (back != null && back.isAfter(last)) last = back;
        }
        int days = hospital.profile().retention().refusedDays();
        return last.plusDays(days).isBefore(hospital.today());
    }

    private LocalDate endedOn(CaseFile file) {
        return shelf.journal(file.id()).reversed().stream()
                .filter(line -> line.reached().isPresent())
                .findFirst()
                .map(line -> LocalDate.ofInstant(line.at(), hospital.zone()))
                .orElseGet(hospital::today);
    }
}
