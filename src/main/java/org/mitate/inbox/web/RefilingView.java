package org.mitate.inbox.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.documents.PaperSlot;
import org.mitate.inbox.FiledSheets.FiledPaper;
import org.mitate.inbox.FiledSheets.FiledSheet;
import org.mitate.ui.Form;

/// The sheets that lie with a case, to be put right.
public record RefilingView(CaseFile file, List<FiledPaper> papers, Form form) {

    /// Where sheets can go.
    public enum Way {
        PAPER,
        CASE,
        PILE
    }

    public String address() {
        return "/cases/" + file.number().printed();
    }

    /// The entry of a page: at which place it is read.
    public static String entry(FiledSheet sheet) {
        return "place-" + sheet.id().value();
    }

    /// The picture of a page as it is bound.
    public String picture(FiledPaper paper, int place) {
        return address() + "/documents/" + paper.scan() + "/pages/" + place;
    }

    public List<PaperSlot> slots() {
        return PaperSlot.all();
    }
}
