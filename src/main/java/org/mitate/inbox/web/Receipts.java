package org.mitate.inbox.web;

import java.time.Instant;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Channel;
import org.mitate.inbox.Sheaf;

/// From when on a FAX counts that came while nobody was there (rules.md CH10).
final class Receipts {

    private Receipts() {}

    /// @return empty for what came within the hours, and for post
    static Optional<Instant> outside(Hospital hospital, Sheaf sheaf) {
        if (sheaf.channel() != Channel.FAX) return Optional.empty();
        var day = sheaf.arrivedAt().atZone(hospital.zone()).toLocalDate();
        Instant counts = hospital.calendarOn(day).businessReceipt(sheaf.arrivedAt());
        return Optional.of(counts).filter(receipt -> !receipt.equals(sheaf.arrivedAt()));
    }
}
