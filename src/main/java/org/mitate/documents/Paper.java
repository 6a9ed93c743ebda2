package org.mitate.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paper of a dossier, and when an original went back.
///
/// @param tracking number of the parcel in which it went back; empty when handed over
public record Paper(
        UUID id, ArrivedPaper arrived, @Nullable LocalDate returnedOn, String tracking) {

    /// Whether the hospital still has an original that belongs to somebody else.
    public boolean isOwed() {
        return arrived.lent() && returnedOn == null;
    }
}
