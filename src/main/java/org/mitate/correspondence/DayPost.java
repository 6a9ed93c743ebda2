package org.mitate.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.paper.Paper;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.shared.Refusal;
import org.mitate.shared.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The day's letters in one document, in mailing order, with a sheet of labels at the end.
///
/// A letter is marked as printed in the transaction that seals the document: after a power cut
/// there are either both or neither.
@Component
public class DayPost {

    private static final String TITLE = "本日の郵便";
    /// More would make the printer wait; the rest is the next bundle.
    private static final int MOST = 100;
    private static final int SHOWN = 10;

    private final DueLetters due;
    private final LetterPapers papers;
    private final PostMarks marks;
    private final PostBook book;
    private final Labels labels;
    private final Printer printer;
    private final CaseDesk desk;
    private final CaseShelf shelf;
    private final Vault vault;

    DayPost(
            DueLetters due,
            LetterPapers papers,
            PostMarks marks,
            PostBook book,
            Labels labels,
            Printer printer,
            CaseDesk desk,
            CaseShelf shelf,
            Vault vault) {
        this.due = due;
        this.papers = papers;
        this.marks = marks;
        this.book = book;
        this.labels = labels;
        this.printer = printer;
        this.desk = desk;
        this.shelf = shelf;
        this.vault = vault;
    }

    /// @param letters how many it holds
    public record Bundle(UUID id, Instant printedAt, String actor, int letters, int pages) {}

    public List<DueLetter> due() {
        return due.find();
    }

    public List<Bundle> latest() {
        return book.latest(SHOWN);
    }

    /// Prints what was chosen and is still due once its cases are locked: who has died in the
    /// meantime, and what somebody else has printed, drops out.
    ///
    /// @param chosen keys of [DueLetter]s
    @Transactional
    public Bundle print(Set<String> chosen, UUID requestKey) {
        var before = book.byKey(requestKey);
        if (before.isPresent()) return before.get();
        wanted(chosen).stream()
                .map(letter -> letter.file().id())
                .distinct()
                .sorted(Comparator.comparing(CaseId::value))
                .forEach(desk::hold);
        List<DueLetter> letters = wanted(chosen);
        if (letters.isEmpty()) throw Refusal.notNow("NO_POST_NOW");
        var sheets = new ArrayList<Paper>();
        letters.forEach(it -> sheets.addAll(papers.of(it.file(), it.kind(), false)));
        sheets.add(labels.of(letters));
        Pdf pdf = printer.print(TITLE, sheets);
        return marks.mark(letters, pdf, vault.seal(pdf.bytes()), requestKey);
    }

    /// The document as it was sealed; once somebody in it has died, without those letters, and
    /// marked as printed again.
    public byte[] open(UUID id) {
        byte[] sealed = book.sealed(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_POST"));
        var living =
                book.enclosed(id).stream().filter(it -> !shelf.get(it.caseId()).isDead()).toList();
        for (var letter : living) shelf.look(shelf.get(letter.caseId()).number(), "LETTER");
        if (living.size() == book.enclosed(id).size()) return vault.open(sealed);
        if (living.isEmpty()) throw Refusal.notNow("NO_POST_NOW");
        var sheets = new ArrayList<Paper>();
        for (var letter : living) {
            sheets.addAll(papers.of(shelf.get(letter.caseId()), letter.kind(), true));
        }
        return printer.print(TITLE, sheets).bytes();
    }

    private List<DueLetter> wanted(Set<String> chosen) {
        return due.find().stream()
                .filter(letter -> chosen.contains(letter.key()))
                .limit(MOST)
                .toList();
    }
}
