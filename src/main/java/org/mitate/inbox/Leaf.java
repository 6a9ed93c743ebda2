package org.mitate.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sheet as it lies in its sheaf.
///
/// @param came what it came in
/// @param assumed it says nothing of whose it is, and lies here because of its neighbours
/// @param copies the same sheet, sent again; they lie under it
/// @param needless why it probably needs no filing; empty for what is to be filed
public record Leaf(
        Sheet sheet,
        Transmission came,
        boolean assumed,
        List<Sheet> copies,
        @Nullable Needless needless) {

    /// Why a sheet may be put aside: a proposal, a person decides.
    public enum Needless {
        COVER,
        /// It was meant to stay with the applicant.
        OWN_PAPER,
        BLANK,
        /// The same sheet is filed already.
        REPEAT
    }

    /// This sheet and the copies under it.
    public Stream<Sheet> all() {
        return Stream.concat(Stream.of(sheet), copies.stream());
    }
}
