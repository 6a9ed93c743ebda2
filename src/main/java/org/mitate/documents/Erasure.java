package org.mitate.documents;

import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back a tick in the wrong place: while the secretariat still has the case to itself, a
/// paper that never came is struck out again.
@Component
public class Erasure {

    private final Papers papers;
    private final Bookkeeping bookkeeping;
    private final CaseDesk desk;

    Erasure(Papers papers, Bookkeeping bookkeeping, CaseDesk desk) {
        this.papers = papers;
        this.bookkeeping = bookkeeping;
        this.desk = desk;
    }

    public static boolean isOpen(CaseFile file) {
        return file.stage().isBeforeReview();
    }

    /// @throws Refusal `NOT_NOW` once the department has the case
    @Transactional
    public void strike(CaseId id, UUID paper, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        if (!isOpen(file)) throw Refusal.notNow("NOT_NOW", file.number().printed());
        if (!papers.strike(id, paper)) return;
        desk.note(id, Note.of("PAPER_STRUCK").once(requestKey));
        bookkeeping.bringUpToDate(id);
    }
}
