package org.mitate.diagnosis;

import static org.mitate.diagnosis.OrderState.*;
import static org.mitate.staff.Role.CONSULTANT;
import static org.mitate.staff.Role.SPECIALIST;

import java.util.Set;
import org.mitate.staff.Role;

/// The life of a diagnosis order in one table: what is done, from which state, to which, by whom.
public enum OrderStep {
    BEGIN(Set.of(ORDERED), IN_PROGRESS, SPECIALIST),
    SAVE(Set.of(IN_PROGRESS), IN_PROGRESS, SPECIALIST),
    SIGN(Set.of(IN_PROGRESS, SIGNED), SIGNED, SPECIALIST),
    GIVE_UP(Set.of(IN_PROGRESS), NOT_ASSESSABLE, SPECIALIST),
    WITHDRAW(Set.of(ORDERED, IN_PROGRESS), WITHDRAWN, CONSULTANT);

    private final Set<OrderState> from;
    private final OrderState to;
    private final Role role;

    OrderStep(Set<OrderState> from, OrderState to, Role role) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.role = role;
    }

    public boolean leadsFrom(OrderState state) {
        return from.contains(state);
    }

    public OrderState to() {
        return to;
    }

    public Role role() {
        return role;
    }
}
