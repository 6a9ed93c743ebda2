package org.mitate.billing;

import java.util.Optional;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardCall;
import org.mitate.cases.CaseId;
import org.mitate.cases.ClosingCondition;
import org.mitate.consultation.Accounts;
import org.mitate.consultation.Consultations;
import org.springframework.stereotype.Component;

/// Paid or nothing to pay: then the case may be closed, and the time of the talk stands.
@Component
class PaidAccounts implements Accounts, ClosingCondition {

    private final Bills bills;
    private final Calls calls;
    private final Consultations consultations;

    PaidAccounts(Bills bills, Calls calls, Consultations consultations) {
        this.bills = bills;
        this.calls = calls;
        this.consultations = consultations;
    }

    @Override
    public boolean areClosed(CaseId id) {
        return isSettled(id) || calls.of(id).stream().anyMatch(PaidAccounts::isBeingTaken);
    }

    @Override
    public Optional<String> open(CaseId id) {
        boolean talked = consultations.of(id).isPresent();
        return talked && !isSettled(id) ? Optional.of("PAYMENT") : Optional.empty();
    }

    private boolean isSettled(CaseId id) {
        return bills.of(id).filter(bill -> bill.state().isSettled()).isPresent();
    }

    /// While the gateway is asked for the money the time stands as well.
    private static boolean isBeingTaken(CardCall call) {
        return call.isOpen() && call.kind().takes();
    }
}
