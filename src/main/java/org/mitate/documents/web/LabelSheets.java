package org.mitate.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mitate.cases.CaseFile;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Labels;
import org.mitate.documents.Labels.Labelled;
import org.mitate.documents.PaperSlot;
import org.mitate.paper.OriginalLabels;
import org.mitate.paper.OriginalLabels.Label;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// Prints the labels of a case's originals, one for each piece.
@Component
class LabelSheets {

    /// So many pieces can be told apart by the code; a thicker pile gets one label as a whole.
    private static final int MOST_PIECES = 35;

    private final Labels labels;
    private final Printer printer;
    private final Texts texts;

    LabelSheets(Labels labels, Printer printer, Texts texts) {
        this.labels = labels;
        this.printer = printer;
        this.texts = texts;
    }

    /// @param oneByOne each on a page of its own, for a label printer
    Pdf print(CaseFile file, boolean oneByOne) {
        var all = new ArrayList<Label>();
        labels.of(file.id()).forEach(original -> all.addAll(each(file, original)));
        return printer.print(new OriginalLabels(all, oneByOne));
    }

    private List<Label> each(CaseFile file, Labelled labelled) {
        ArrivedPaper arrived = labelled.original().arrived();
        int pieces = arrived.pieces() > MOST_PIECES ? 1 : arrived.pieces();
        var slot = new PaperSlot(arrived.kind(), arrived.material());
        String what = texts.in(Locale.JAPANESE, slot.text());
        var each = new ArrayList<Label>();
        for (int piece = 1; piece <= pieces; piece++) {
            each.add(new Label(file.number(), labelled.label(), what, piece, pieces));
        }
        return each;
    }
}
