package org.mitate.billing;

import java.time.Instant;
import org.mitate.shared.Yen;

/// A payment that was taken.
public record Payment(Tender tender, Yen yen, Instant at, String by) {

    public Yen change() {
        return tender.change(yen);
    }
}
