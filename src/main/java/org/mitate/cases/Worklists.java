package org.mitate.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits for a department or a doctor, counted in the database and read in short lists: a
/// worklist must stay quick with thousands of cases.
@Repository
class Worklists {

    private final JdbcClient database;
    private final Cases cases;

    Worklists(JdbcClient database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    int count(Set<Stage> stages, Set<String> departments) {
        if (departments.isEmpty()) return 0;
        return database.sql(
                        """
                        select count(*) from cases.file
                        where department in (:departments) and stage in (:stages)
                        """)
                .param("departments", departments)
                .param("stages", names(stages))
                .query(Integer.class)
                .single();
    }

    List<CaseFile> waiting(Set<Stage> stages, Set<String> departments, int most) {
        if (departments.isEmpty()) return List.of();
        return database.sql(
                        """
                        select * from cases.file
                        where department in (:departments) and stage in (:stages)
                        order by priority desc, receipt_at, arrived_at, id
                        limit :most
                        """)
                .param("departments", departments)
                .param("stages", names(stages))
                .param("most", most)
                .query(cases::file)
                .list();
    }

    int count(StaffId doctor, Set<Stage> stages) {
        return database.sql(
                        """
                        select count(*) from cases.file
                        where doctor_id = :doctor and stage in (:stages)
                        """)
                .param("doctor", doctor.value())
                .param("stages", names(stages))
                .query(Integer.class)
                .single();
    }

    List<CaseFile> of(StaffId doctor, Set<Stage> stages, int most) {
        return database.sql(
                        """
                        select * from cases.file
                        where doctor_id = :doctor and stage in (:stages)
                        order by appointment_at nulls last, receipt_at, arrived_at, id
                        limit :most
                        """)
                .param("doctor", doctor.value())
                .param("stages", names(stages))
                .param("most", most)
                .query(cases::file)
                .list();
    }

    List<CaseFile> all(Collection<CaseId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.sql("select * from cases.file where id in (:ids)")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query(cases::file)
                .list();
    }

    /// When cases came to a stage for the last time.
    Map<CaseId, Instant> reached(Collection<CaseId> ids, Stage stage) {
        var times = new HashMap<CaseId, Instant>();
        if (ids.isEmpty()) return times;
        database.sql(
                        """
                        select case_id, max(at) as at from cases.journal
                        where case_id in (:ids) and to_stage = :stage and from_stage <> to_stage
                        group by case_id
                        """)
                .param("ids", ids.stream().map(CaseId::value).toList())
                .param("stage", stage.name())
                .query(
                        row -> {
                            var id = new CaseId(row.getObject("case_id", UUID.class));
                            times.put(id, Cases.required(row, "at"));
                        });
        return times;
    }

    private static List<String> names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).toList();
    }
}
