package org.mitate.billing.web;

import java.util.List;
import org.mitate.billing.Bill;
import org.mitate.billing.BillState;

/// A bill for whoever pays it later: amount and day, nothing else.
///
/// @param due whether it can be paid now
public record PayView(Bill bill, boolean due, List<String> marks, String gateway) {

    public boolean demo() {
        return gateway.equals("DEMO");
    }

    public boolean paid() {
        return bill.state() == BillState.PAID;
    }
}
