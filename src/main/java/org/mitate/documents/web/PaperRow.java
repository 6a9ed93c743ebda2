package org.mitate.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.Paper;
import org.mitate.documents.PaperSlot;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;

/// A row of the form in which arrived papers are ticked: a line of the checklist, or one sort of
/// results and images.
///
/// @param papers what came of it so far
public record PaperRow(PaperSlot slot, Need need, boolean present, List<Paper> papers) {

    public PaperRow {
        papers = List.copyOf(papers);
    }

    static List<PaperRow> of(List<ChecklistLine> lines) {
        return lines.stream()
                .flatMap(line -> line.slots().stream().map(slot -> of(line, slot)))
                .toList();
    }

    private static PaperRow of(ChecklistLine line, PaperSlot slot) {
        return new PaperRow(slot, line.need(), line.isPresent(slot), line.papersIn(slot));
    }

    public DocumentKind kind() {
        return slot.kind();
    }

    public Enclosure.@Nullable Kind material() {
        return slot.material();
    }

    /// What the entries of the form are called for this row.
    public String key() {
        return slot.key();
    }

    /// Key of its name.
    public String text() {
        return slot.text();
    }
}
