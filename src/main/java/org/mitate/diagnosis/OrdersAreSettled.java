package org.mitate.diagnosis;

import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.cases.ClosingCondition;
import org.springframework.stereotype.Component;

/// A case stays open while a specialist is still at work for it.
@Component
class OrdersAreSettled implements ClosingCondition {

    private final DiagnosisOrders orders;

    OrdersAreSettled(DiagnosisOrders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<String> open(CaseId id) {
        return orders.of(id).pending().isEmpty() ? Optional.empty() : Optional.of("DIAGNOSIS");
    }
}
