package org.mitate.cases;

import java.util.Collection;
import java.util.Set;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The line in which the open cases wait: counted in the database, without opening one.
@Component
public class Queue {

    private final JdbcClient database;

    Queue(JdbcClient database) {
        this.database = database;
    }

    /// @param stages none of which is an end
    public int count(Set<Stage> stages) {
        return database.sql(
                        """
                        select count(*) from cases.file where is_open and stage in (:stages)
                        """)
                .param("stages", names(stages))
                .query(Integer.class)
                .single();
    }

    /// The cases of these departments at one stage.
    public int count(Stage stage, Set<String> departments) {
        if (departments.isEmpty()) return 0;
        return database.sql(
                        """
                        select count(*) from cases.file
                        where is_open and stage = :stage and department in (:departments)
                        """)
                .param("stage", stage.name())
                .param("departments", departments)
                .query(Integer.class)
                .single();
    }

    /// How many cases that are not yet fixed come before this one and may want the same times; the
    /// order is that of [CaseShelf#at].
    public int ahead(CaseFile file) {
        StaffId doctor = file.course().doctor();
        DepartmentCode department = file.department();
        return database.sql(
                        """
                        select count(*) from cases.file
                        where is_open and stage in (:stages) and department = :department
                          and (cast(:doctor as uuid) is null or doctor_id is null or doctor_id = :doctor)
                          and (not priority, receipt_at, arrived_at, id)
                            < (not :priority, :receiptAt, :arrivedAt, :id)
                        """)
                .param("stages", names(Stage.BEFORE_BOOKING))
                .param("department", department.code())
                .param("doctor", doctor == null ? null : doctor.value())
                .param("priority", file.course().priority())
                .param("receiptAt", Cases.utc(file.arrival().receiptAt()))
                .param("arrivedAt", Cases.utc(file.arrival().arrivedAt()))
                .param("id", file.id().value())
                .query(Integer.class)
                .single();
    }

    private static Collection<String> names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).toList();
    }
}
