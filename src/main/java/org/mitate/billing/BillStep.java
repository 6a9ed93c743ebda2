package org.mitate.billing;

import static org.mitate.billing.BillState.*;

import java.util.Set;

/// The life of a bill in one table: what is done, from which state, to which.
///
/// Issuing and reopening follow from the talk and the diagnoses; the rest is the cashier's.
public enum BillStep {
    ISSUE(Set.of(OPEN), ISSUED),
    REOPEN(Set.of(ISSUED, UNPAID), OPEN),
    PAY(Set.of(ISSUED, UNPAID), PAID),
    LEAVE(Set.of(ISSUED), UNPAID),
    REFUND(Set.of(PAID), REFUNDED);

    private final Set<BillState> from;
    private final BillState to;

    BillStep(Set<BillState> from, BillState to) {
        this.from = Set.copyOf(from);
        this.to = to;
    }

    public boolean leadsFrom(BillState state) {
        return from.contains(state);
    }

    public BillState to() {
        return to;
    }
}
