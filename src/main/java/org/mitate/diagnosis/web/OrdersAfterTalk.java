package org.mitate.diagnosis.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.AfterTalk;
import org.mitate.diagnosis.DiagnosisOrder;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Diagnoses that the bill and the opinion still wait for, after the talk (rules.md §6).
@Component
class OrdersAfterTalk implements AfterTalk {

    private final DiagnosisOrders orders;
    private final OrderViews views;

    OrdersAfterTalk(DiagnosisOrders orders, OrderViews views) {
        this.orders = orders;
        this.views = views;
    }

    @Override
    public Optional<Task> task(Page page, CaseFile file) {
        var all = orders.of(file.id());
        if (all.all().isEmpty()) return Optional.empty();
        List<DiagnosisOrder> pending = all.pending();
        String words =
                pending.isEmpty()
                        ? page.text("diagnosis.after.done")
                        : page.text("diagnosis.after.waits", names(page, pending));
        String address = "/cases/" + file.number().printed() + "/diagnosis-orders";
        return Optional.of(
                new Task(words, address, pending.isEmpty() ? State.DONE : State.WAITING));
    }

    private String names(Page page, List<DiagnosisOrder> pending) {
        return pending.stream()
                .map(order -> views.name(page, order.category().code()))
                .collect(Collectors.joining(page.text("diagnosis.comma")));
    }
}
