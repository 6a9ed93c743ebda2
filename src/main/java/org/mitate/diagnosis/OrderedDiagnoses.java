package org.mitate.diagnosis;

import java.util.List;
import org.mitate.hospital.terms.DiagnosisCategory;

/// All diagnosis orders of a case, and what they mean for its bill.
public record OrderedDiagnoses(List<DiagnosisOrder> all) {

    public OrderedDiagnoses {
        all = List.copyOf(all);
    }

    /// The categories that a specialist signed, each once (rules.md §6).
    public List<DiagnosisCategory> billable() {
        return all.stream()
                .filter(order -> order.state().isBillable())
                .map(DiagnosisOrder::category)
                .distinct()
                .toList();
    }

    /// The orders that the bill still waits for; each names its specialist, once one has taken it.
    public List<DiagnosisOrder> pending() {
        return all.stream().filter(order -> order.state().isPending()).toList();
    }

    public boolean isOrdered(DiagnosisCategory category) {
        return all.stream()
                .filter(order -> order.category().equals(category))
                .anyMatch(order -> order.state().isPending() || order.state().isBillable());
    }
}
