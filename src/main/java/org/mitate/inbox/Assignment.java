package org.mitate.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.terms.DocumentKind;

/// Sheets that a person says are this paper of a case, in the order in which they are to be read.
///
/// @param material what it is more exactly, for results and images
/// @param completes with them nothing of the paper is missing any more
public record Assignment(
        DocumentKind paper,
        Enclosure.@Nullable Kind material,
        boolean completes,
        List<Sheet.Id> sheets) {

    public Assignment {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) throw new IllegalArgumentException("no sheet is no paper");
    }

    /// Says nothing of what may still be missing.
    public static Assignment of(DocumentKind paper, List<Sheet.Id> sheets) {
        return new Assignment(paper, null, false, sheets);
    }

    /// Key of what the paper is called.
    String name() {
        return material == null ? "document." + paper : "material." + material;
    }
}
