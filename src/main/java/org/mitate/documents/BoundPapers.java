package org.mitate.documents;

import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.files.Scan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Papers whose pages are filed one by one: each is one scan, bound again whenever a page comes or
/// goes, and the checklist follows.
///
/// A case has one such paper of each kind and way of delivery. Whoever calls writes the journal.
@Component
public class BoundPapers {

    private final BoundFiles bound;
    private final Papers papers;
    private final FileCabinet cabinet;
    private final Bookkeeping bookkeeping;
    private final CaseDesk desk;

    BoundPapers(
            BoundFiles bound,
            Papers papers,
            FileCabinet cabinet,
            Bookkeeping bookkeeping,
            CaseDesk desk) {
        this.bound = bound;
        this.papers = papers;
        this.cabinet = cabinet;
        this.bookkeeping = bookkeeping;
        this.desk = desk;
    }

    /// Keeps the new binding in the place of the old one. A paper that a person recorded before is
    /// taken to be this one; otherwise it is recorded now.
    ///
    /// @param whole with these pages nothing of it is missing any more
    @Transactional
    public StoredFile bind(CaseId id, ArrivedPaper paper, Scan scan, boolean whole) {
        desk.hold(id);
        UUID shown =
                bound.replace(id, paper)
                        .or(() -> bound.recordedByHand(id, paper))
                        .orElseGet(() -> record(id, paper));
        StoredFile file = cabinet.keep(id, paper.kind(), paper.material(), scan);
        bound.shows(file.id(), shown);
        if (whole) bound.isWhole(shown);
        if (bound.lacksNothing(shown)) papers.hasCome(id, paper.kind());
        bookkeeping.bringUpToDate(id);
        return file;
    }

    /// The last page is gone: nothing is shown any more, and a paper that was there only by its
    /// pages is not there.
    @Transactional
    public void unbind(CaseId id, ArrivedPaper paper) {
        desk.hold(id);
        Optional<UUID> shown = bound.replace(id, paper);
        shown.filter(bound::isByPages).ifPresent(gone -> papers.strike(id, gone));
        bookkeeping.bringUpToDate(id);
    }

    private UUID record(CaseId id, ArrivedPaper paper) {
        UUID recorded = papers.add(id, paper);
        bound.isByPagesOnly(recorded);
        return recorded;
    }
}
