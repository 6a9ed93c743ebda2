package org.mitate.correspondence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.BoardRow;
import org.mitate.cases.CaseFile;
import org.mitate.correspondence.MayBeTold;

/// The note on a call that comes in.
///
/// @param query what was searched for; empty on a fresh page
/// @param found cases to choose from
/// @param file the case that the call is about, once it is known
/// @param confidants who may be told what about it
public record CallNoteView(
        String query,
        List<BoardRow> found,
        @Nullable CaseFile file,
        List<MayBeTold> confidants,
        Words words) {

    /// Sentences of the profile for callers who have no case yet.
    public record Words(String fax, String postalCode, String address) {}
}
