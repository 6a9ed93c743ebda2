package org.mitate.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.files.FilePage;
import org.mitate.files.Media;
import org.mitate.hospital.terms.Channel;

/// A sheet with what is needed to bind it, locked against others who file it.
///
/// @param filePlace where it stands in the scan in which it is bound; 0 while it is in none
/// @param forgotten the file in which it came is no longer kept
record PlacedSheet(
        Sheet sheet,
        Media media,
        Channel channel,
        Instant arrivedAt,
        int filePlace,
        boolean forgotten) {

    /// From where its picture is taken: as it came, or out of the scan in which it was bound last.
    FilePage source() {
        UUID bound = sheet.filing().file();
        return forgotten && bound != null
                ? new FilePage(bound, Media.PDF, filePlace, 0)
                : new FilePage(sheet.transmission().value(), media, sheet.place(), sheet.turned());
    }

    @Nullable Booklet booklet() {
        var filing = sheet.filing();
        if (filing.number() == null || filing.paper() == null) return null;
        return new Booklet(filing.number(), filing.paper(), filing.material(), channel);
    }
}
