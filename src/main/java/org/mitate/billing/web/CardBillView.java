package org.mitate.billing.web;

import java.util.Optional;
import org.mitate.billing.Bill;
import org.mitate.billing.BillState;
import org.mitate.billing.BillStep;
import org.mitate.billing.card.CardMoney;
import org.mitate.billing.card.CardStanding;

/// The card beside a bill that it pays by itself.
///
/// @param taken what was taken, if it was
/// @param asked whether the gateway is asked for it now
/// @param payLink where somebody pays whose card was declined, while it is not paid
public record CardBillView(
        Bill bill,
        String gateway,
        CardStanding standing,
        Optional<CardMoney> taken,
        boolean asked,
        String payLink) {

    public boolean demo() {
        return gateway.equals("DEMO");
    }

    /// Whether the cashier may have it taken.
    public boolean mayTake() {
        return bill.may(BillStep.PAY) && !asked && standing.card().isPresent();
    }

    public boolean mayGiveBack() {
        return bill.state() == BillState.PAID && taken.isPresent();
    }

    public String label() {
        return standing.card().map(it -> it.label()).orElse("");
    }
}
