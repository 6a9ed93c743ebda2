package org.mitate.billing;

/// Where a bill stands (rules.md §7).
public enum BillState {
    OPEN,
    ISSUED,
    PAID,
    UNPAID,
    REFUNDED;

    /// Whether the cashier has nothing to do with it any more.
    public boolean isSettled() {
        return this == PAID || this == REFUNDED;
    }
}
