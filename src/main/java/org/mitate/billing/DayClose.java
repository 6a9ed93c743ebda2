package org.mitate.billing;

import java.time.Instant;
import java.time.LocalDate;

/// A day that was closed (日次締め): it never changes.
public record DayClose(LocalDate day, Instant at, String by, DrawerCount drawer, DayTotals totals) {

    public long expected() {
        return drawer.change().amount() + totals.cash();
    }

    /// What lies in the drawer beyond what is expected; negative where something is missing.
    public long difference() {
        return drawer.counted().amount() - expected();
    }
}
