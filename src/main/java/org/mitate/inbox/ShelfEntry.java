package org.mitate.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something on the shelf of the unreadable, until a person has dealt with it.
///
/// @param reason code of the sentence `inbox.reason.<code>`
/// @param pagesLost which pages could not be read where the others could, as `3,7`
/// @param heldAs where the original lies that was too large for the store, else empty
/// @param forgotten the time of the original is over
/// @param settledAt null as long as it stands there
public record ShelfEntry(
        Transmission transmission,
        String reason,
        String pagesLost,
        String heldAs,
        boolean forgotten,
        @Nullable Instant settledAt,
        String settledBy,
        String note) {

    public List<String> lost() {
        return pagesLost.isEmpty() ? List.of() : Arrays.asList(pagesLost.split(",", -1));
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public boolean hasOriginal() {
        return !forgotten && (!transmission.digest().isEmpty() || !heldAs.isEmpty());
    }

    /// A mail is for people, and what is too large stays so.
    public boolean canBeReadAgain() {
        return !forgotten && !transmission.digest().isEmpty() && !reason.startsWith("MAIL_");
    }

    /// As people read sizes: 1.5 GB, 3.4 MB, 12 KB.
    public String size() {
        long bytes = transmission.bytes();
        if (bytes >= 1_000_000_000L) return "%.1f GB".formatted(bytes / 1e9);
        if (bytes >= 1_000_000) return "%.1f MB".formatted(bytes / 1e6);
        return bytes == 0 ? "0" : Math.max(1, bytes / 1000) + " KB";
    }

    public String address() {
        return "/inbox/shelf/" + transmission.id().value();
    }
}
