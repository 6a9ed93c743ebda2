package org.mitate.correspondence.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.BoardRow;
import org.mitate.cases.CaseFile;
import org.mitate.cases.FoundPerson;
import org.mitate.correspondence.MayBeTold;

/// The note on a call that comes in.
///
/// @param query what was searched for; empty on a fresh page
/// @param found cases to choose from
/// @param persons what tells them apart, by number
/// @param file the case that the call is about, once it is known
/// @param confidants who may be told what about it
public record CallNoteView(
        String query,
        List<BoardRow> found,
        Map<String, FoundPerson> persons,
        @Nullable CaseFile file,
        List<MayBeTold> confidants,
        Words words) {

    /// What the profile says to callers who have no case yet.
    ///
    /// @param closed ways that are not taken, such as telephone and e-mail
    /// @param open ways by which the form may come
    public record Words(
            String closed, String open, String fax, String postalCode, String address) {}
}
