package org.mitate.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The broken glasses in the database.
@Repository
class Emergencies {

    private final JdbcClient database;

    Emergencies(JdbcClient database) {
        this.database = database;
    }

    void add(Emergency emergency) {
        database.sql(
                        """
                        insert into cases.emergency (
                          id, case_id, number, member_id, account, member_name, reason, opened_at, ends_at)
                        values (:id, :case, :number, :member, :account, :name, :reason, :opened, :ends)
                        """)
                .param("id", emergency.id())
                .param("case", emergency.caseId().value())
                .param("number", emergency.number().value())
                .param("member", emergency.member().value())
                .param("account", emergency.account())
                .param("name", emergency.name())
                .param("reason", emergency.reason())
                .param("opened", Cases.utc(emergency.openedAt()))
                .param("ends", Cases.utc(emergency.endsAt()))
                .update();
    }

    /// The one that still lets this member read, if any.
    Optional<Emergency> open(StaffId member, CaseId id, Instant now) {
        return database.sql(
                        """
                        select * from cases.emergency
                        where member_id = :member and case_id = :case and ends_at > :now
                        order by ends_at desc
                        limit 1
                        """)
                .param("member", member.value())
                .param("case", id.value())
                .param("now", Cases.utc(now))
                .query(Emergencies::emergency)
                .optional();
    }

    Optional<Emergency> byId(UUID id) {
        return database.sql("select * from cases.emergency where id = :id for update")
                .param("id", id)
                .query(Emergencies::emergency)
                .optional();
    }

    /// Those that nobody looked into come first, the newest first.
    List<Emergency> newest(int most) {
        return database.sql(
                        """
                        select * from cases.emergency
                        order by reviewed_at is not null, opened_at desc
                        limit :most
                        """)
                .param("most", most)
                .query(Emergencies::emergency)
                .list();
    }

    int unreviewed() {
        return database.sql("select count(*) from cases.emergency where reviewed_at is null")
                .query(Integer.class)
                .single();
    }

    void review(UUID id, Instant at, String by, String remark) {
        database.sql(
                        """
                        update cases.emergency
                        set reviewed_at = :at, reviewed_by = :by, remark = :remark
                        where id = :id
                        """)
                .param("at", Cases.utc(at))
                .param("by", by)
                .param("remark", remark)
                .param("id", id)
                .update();
    }

    private static Emergency emergency(ResultSet row, int number) throws SQLException {
        return new Emergency(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("number")),
                new StaffId(row.getObject("member_id", UUID.class)),
                row.getString("account"),
                row.getString("member_name"),
                row.getString("reason"),
                Cases.required(row, "opened_at"),
                Cases.required(row, "ends_at"),
                Cases.instant(row, "reviewed_at"),
                row.getString("reviewed_by"),
                row.getString("remark"));
    }
}
