package org.mitate.cases;

import java.util.List;
import org.mitate.staff.OpenWork;
import org.mitate.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The open cases of a consulting doctor, counted.
@Component
class AssignedCases implements OpenWork {

    private final JdbcClient database;

    AssignedCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Pile> of(StaffMember member) {
        int count =
                database.sql(
                                """
                                select count(*) from cases.file
                                where doctor_id = :doctor and stage not in (:ends)
                                """)
                        .param("doctor", member.id().value())
                        .param("ends", Stage.ENDS.stream().map(Stage::name).toList())
                        .query(Integer.class)
                        .single();
        return List.of(new Pile("ASSIGNED_CASES", count));
    }
}
