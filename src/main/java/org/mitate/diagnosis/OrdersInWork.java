package org.mitate.diagnosis;

import java.util.List;
import org.mitate.staff.OpenWork;
import org.mitate.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The orders that a specialist has begun and not settled, counted.
@Component
class OrdersInWork implements OpenWork {

    private final JdbcClient database;

    OrdersInWork(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Pile> of(StaffMember member) {
        int count =
                database.sql(
                                """
                                select count(*) from diagnosis.ordered
                                where specialist_id = :specialist and settled_at is null
                                """)
                        .param("specialist", member.id().value())
                        .query(Integer.class)
                        .single();
        return List.of(new Pile("ORDERS", count));
    }
}
