package org.mitate.diagnosis;

import java.time.Clock;
import org.mitate.cases.CaseMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A case that ends takes its pending orders with it: nobody diagnoses for nobody.
@Component
class OrdersOfEndedCases {

    private final Orders orders;
    private final Clock clock;

    OrdersOfEndedCases(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @EventListener
    void withdraw(CaseMoved moved) {
        if (!moved.to().isEnd()) return;
        orders.of(moved.id()).stream()
                .filter(order -> order.state().isPending())
                .forEach(
                        order ->
                                orders.move(order.id(), OrderState.WITHDRAWN, "", clock.instant()));
    }
}
