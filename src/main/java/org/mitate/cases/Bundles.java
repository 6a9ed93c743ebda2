package org.mitate.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.Folding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links the applications of one patient to several departments: each stands for itself, with its
/// own papers and fee, and shows the others (rules.md §4).
@Component
public class Bundles {

    private final Board board;
    private final Cases cases;
    private final CaseDesk desk;

    Bundles(Board board, Cases cases, CaseDesk desk) {
        this.board = board;
        this.cases = cases;
        this.desk = desk;
    }

    /// Links a case with what is under way for the same patient in another department (C14).
    @Transactional
    public void linkOthersOf(CaseFile file) {
        if (file.bundle() == null) other(file).ifPresent(found -> link(file.id(), found.id()));
    }

    private Optional<CaseFile> other(CaseFile file) {
        LocalDate birth = file.application().patient().birthDate();
        if (birth == null) return Optional.empty();
        String name = Folding.fold(file.patient().written());
        return board.find(birth.toString()).stream()
                .filter(row -> !row.stage().isEnd())
                .filter(row -> !row.department().equals(file.department().code()))
                .filter(row -> Folding.fold(row.patient()).equals(name))
                .max(Comparator.comparing(BoardRow::receivedOn))
                .flatMap(row -> cases.byNumber(row.number()));
    }

    private void link(CaseId id, CaseId otherId) {
        CaseFile other = desk.hold(otherId);
        CaseFile file = desk.hold(id);
        UUID bundle = other.bundle() == null ? UUID.randomUUID() : other.bundle();
        into(bundle, file, other);
        if (other.bundle() == null) into(bundle, other, file);
    }

    private void into(UUID bundle, CaseFile file, CaseFile other) {
        var note = Note.of("LINKED", other.number().printed());
        desk.change(file.id(), note, before -> before.in(bundle));
    }
}
