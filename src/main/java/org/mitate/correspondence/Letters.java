package org.mitate.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The letters that go out by post. After a death none does (rules.md EX06).
@Component
public class Letters {

    private final LetterBook book;
    private final DueLetters due;
    private final LetterPapers papers;
    private final Printer printer;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Clock clock;

    Letters(
            LetterBook book,
            DueLetters due,
            LetterPapers papers,
            Printer printer,
            CaseDesk desk,
            StaffDirectory directory,
            Clock clock) {
        this.book = book;
        this.due = due;
        this.papers = papers;
        this.printer = printer;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    public List<Letter> printed(CaseId id) {
        return book.of(id);
    }

    /// The letters that may go out now.
    public List<Letter.Kind> possible(CaseFile file) {
        if (file.isDead()) return List.of();
        return Stream.of(Letter.Kind.values()).filter(kind -> kind.isFor(file.stage())).toList();
    }

    /// Prints a letter from the case as it stands, and writes down who did; printed once more for
    /// the same occasion it is marked so.
    ///
    /// @throws Refusal `NO_LETTER_NOW` after a death and where the stage has no such letter
    @Transactional
    public Pdf print(CaseId id, Letter.Kind kind, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (!possible(file).contains(kind)) {
            throw Refusal.notNow("NO_LETTER_NOW", file.number().printed());
        }
        boolean again = due.own(file).filter(kind::equals).isEmpty() && wasPrinted(id, kind);
        if (!book.knows(requestKey)) {
            String actor = directory.actingMember().name().written();
            book.add(id, new Letter(kind, clock.instant(), actor, again), requestKey);
            desk.note(id, Note.of((again ? "LETTER_AGAIN_" : "LETTER_") + kind));
        }
        var sheets = papers.of(file, kind, again);
        return printer.print(sheets.getFirst().title(), sheets);
    }

    private boolean wasPrinted(CaseId id, Letter.Kind kind) {
        return book.of(id).stream().anyMatch(letter -> letter.kind() == kind);
    }
}
