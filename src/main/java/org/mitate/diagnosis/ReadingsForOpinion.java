package org.mitate.diagnosis;

import java.util.List;
import org.mitate.cases.CaseId;
import org.mitate.cases.ReadingsHere;
import org.springframework.stereotype.Component;

/// Says in the opinion which specialist of this hospital read what.
@Component
class ReadingsForOpinion implements ReadingsHere {

    private final Orders orders;

    ReadingsForOpinion(Orders orders) {
        this.orders = orders;
    }

    @Override
    public List<Reading> of(CaseId id) {
        return orders.of(id).stream()
                .filter(order -> order.state().isBillable())
                .map(order -> new Reading(order.category(), order.specialist()))
                .toList();
    }
}
