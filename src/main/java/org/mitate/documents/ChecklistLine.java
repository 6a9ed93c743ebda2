package org.mitate.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;

/// A line of a case's checklist: how much a paper is needed, and what came of it.
///
/// @param present whether the line is settled; a register that shows custody settles the
/// relationship
/// @param expectedOn when it should come, where somebody said so
public record ChecklistLine(
        DocumentKind kind,
        Need need,
        boolean present,
        List<Paper> papers,
        @Nullable LocalDate expectedOn) {

    public boolean isMissing() {
        return need == Need.REQUIRED && !present;
    }

    /// The places in which its papers are put.
    public List<PaperSlot> slots() {
        return PaperSlot.of(kind).toList();
    }

    /// What came of one of its places.
    public List<Paper> papersIn(PaperSlot slot) {
        return papers.stream().filter(paper -> slot.takes(paper.arrived())).toList();
    }

    /// Whether that place is settled; results and images are looked at sort by sort.
    public boolean isPresent(PaperSlot slot) {
        return slot.material() == null ? present : !papersIn(slot).isEmpty();
    }
}
