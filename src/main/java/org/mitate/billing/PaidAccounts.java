package org.mitate.billing;

import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.cases.ClosingCondition;
import org.mitate.consultation.Accounts;
import org.mitate.consultation.Consultations;
import org.springframework.stereotype.Component;

/// Paid or nothing to pay: then the case may be closed, and the time of the talk stands.
@Component
class PaidAccounts implements Accounts, ClosingCondition {

    private final Bills bills;
    private final Consultations consultations;

    PaidAccounts(Bills bills, Consultations consultations) {
        this.bills = bills;
        this.consultations = consultations;
    }

    @Override
    public boolean areClosed(CaseId id) {
        return bills.of(id).filter(bill -> bill.state().isSettled()).isPresent();
    }

    @Override
    public Optional<String> open(CaseId id) {
        boolean talked = consultations.of(id).isPresent();
        return talked && !areClosed(id) ? Optional.of("PAYMENT") : Optional.empty();
    }
}
