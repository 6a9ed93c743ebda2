package org.mitate.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.files.Media;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.Identifier;

/// A scan that is kept with a case.
///
/// @param bound of pages that were filed one by one and can be moved
/// @param name as the sender called it, for people only
public record StoredFile(
        Id id,
        DocumentKind kind,
        Enclosure.@Nullable Kind material,
        String name,
        Media media,
        int pages,
        boolean bound,
        Instant storedAt) {

    /// The key of a stored file, and its name in the store.
    public record Id(UUID value) implements Identifier {}
}
