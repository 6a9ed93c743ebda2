package org.mitate.correspondence;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.Originals;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The labels for the parcels in which originals go back to whom they belong.
@Component
public class ReturnLabels {

    private final Originals originals;
    private final CaseShelf shelf;
    private final Labels labels;
    private final Printer printer;

    ReturnLabels(Originals originals, CaseShelf shelf, Labels labels, Printer printer) {
        this.originals = originals;
        this.shelf = shelf;
        this.labels = labels;
        this.printer = printer;
    }

    /// One for each case whose originals nobody needs any more.
    ///
    /// @throws Refusal `NOTHING_TO_RETURN`
    @Transactional
    public Pdf print() {
        List<CaseFile> files =
                originals.kept().stream()
                        .filter(Originals.Kept::ready)
                        .map(kept -> shelf.look(kept.file().number(), "LETTER"))
                        .toList();
        if (files.isEmpty()) throw Refusal.notNow("NOTHING_TO_RETURN");
        return printer.print(labels.ofCases(files));
    }
}
