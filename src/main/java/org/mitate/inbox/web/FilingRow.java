package org.mitate.inbox.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.DossierCheck;
import org.mitate.documents.Paper;
import org.mitate.documents.PaperSlot;
import org.mitate.hospital.terms.Need;

/// A paper of the checklist to which sheets are put.
///
/// @param key on the keyboard
public record FilingRow(
        PaperSlot slot, String key, Need need, boolean present, List<Paper> papers) {

    private static final String KEYS = "123456789ABCDEFGHJK";

    public FilingRow {
        papers = List.copyOf(papers);
    }

    static List<FilingRow> of(DossierCheck check) {
        var rows = new ArrayList<FilingRow>();
        for (ChecklistLine line : check.lines()) {
            for (PaperSlot slot : line.slots()) {
                String key = KEYS.substring(rows.size(), rows.size() + 1);
                rows.add(
                        new FilingRow(
                                slot, key, line.need(), line.isPresent(slot), line.papersIn(slot)));
            }
        }
        return rows;
    }

    /// Something of it came before and was not whole.
    public boolean isLacking() {
        return papers.stream().anyMatch(paper -> !paper.arrived().isWhole());
    }
}
