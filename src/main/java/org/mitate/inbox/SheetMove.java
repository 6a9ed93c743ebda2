package org.mitate.inbox;

import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.documents.PaperSlot;

/// Filed sheets that a person puts somewhere else.
///
/// @param reason in the person's words; it stays with the case from which they go
public record SheetMove(List<Sheet.Id> sheets, Target target, String reason, UUID requestKey) {

    public SheetMove {
        sheets = List.copyOf(sheets);
        reason = reason.strip();
    }

    /// Where they go.
    public sealed interface Target {}

    /// Another paper of the same case.
    public record ToPaper(PaperSlot slot) implements Target {}

    /// They were never of this case.
    public record ToCase(CaseFile file, PaperSlot slot) implements Target {}

    /// Nobody knows; somebody decides again.
    public record ToPile() implements Target {}
}
