package org.mitate.diagnosis;

import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseGrant;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;

/// A specialist may look at the cases in which something of the own categories was ordered
/// (rules.md §10).
@Component
class SpecialistsGrant implements CaseGrant {

    private final Orders orders;

    SpecialistsGrant(Orders orders) {
        this.orders = orders;
    }

    @Override
    public boolean grants(StaffMember member, CaseFile file) {
        return member.is(Role.SPECIALIST)
                && orders.of(file.id()).stream()
                        .filter(order -> order.state() != OrderState.WITHDRAWN)
                        .anyMatch(order -> member.categories().contains(order.category().code()));
    }
}
