package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.consultation.Talk;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bills themselves in the database: whose, and where they stand.
@Repository
class Bills {

    private static final int MOST_FOUND = 100;

    private final JdbcClient database;

    Bills(JdbcClient database) {
        this.database = database;
    }

    /// A bill without its money.
    ///
    /// @param issue number of the present issue; 0 before the first
    record Head(
            CaseId caseId,
            CaseNumber number,
            String name,
            Mode mode,
            LocalDate talkOn,
            BillState state,
            int issue) {}

    Optional<Head> of(CaseId id) {
        return database.sql("select * from billing.bill where case_id = :case")
                .param("case", id.value())
                .query(Bills::head)
                .optional();
    }

    Optional<Head> byNumber(CaseNumber number) {
        return database.sql("select * from billing.bill where number = :number")
                .param("number", number.value())
                .query(Bills::head)
                .optional();
    }

    /// The oldest first: who has waited longest pays first.
    List<Head> in(Collection<BillState> states) {
        return database.sql(
                        """
                        select * from billing.bill where state in (:states)
                        order by talk_on, made_at
                        """)
                .param("states", states.stream().map(BillState::name).toList())
                .query(Bills::head)
                .list();
    }

    int count(Collection<BillState> states) {
        return database.sql("select count(*) from billing.bill where state in (:states)")
                .param("states", states.stream().map(BillState::name).toList())
                .query(Integer.class)
                .single();
    }

    /// Bills whose receipt was written on that day, the last first.
    List<Head> paidOn(LocalDate day) {
        return database.sql(
                        """
                        select b.* from billing.bill b
                        join billing.receipt r on r.case_id = b.case_id
                        where r.issued_on = :day
                        order by r.at desc
                        """)
                .param("day", day)
                .query(Bills::head)
                .list();
    }

    List<Head> find(String typed) {
        var number = CaseNumber.read(typed).flatMap(this::byNumber);
        if (number.isPresent()) return List.of(number.get());
        String folded = Folding.fold(typed).replaceAll("[%_\\\\]", "");
        if (folded.isEmpty()) return List.of();
        return database.sql(
                        """
                        select * from billing.bill where search_key like :name
                        order by talk_on desc
                        limit :most
                        """)
                .param("name", "%" + folded + "%")
                .param("most", MOST_FOUND)
                .query(Bills::head)
                .list();
    }

    void add(CaseFile file, Talk talk, Instant at) {
        database.sql(
                        """
                        insert into billing.bill (
                          case_id, number, name, search_key, mode, talk_on, state, issue, made_at)
                        values (:case, :number, :name, :key, :mode, :on, 'OPEN', 0, :at)
                        """)
                .param("case", file.id().value())
                .param("number", file.number().value())
                .param("name", file.consultee().written())
                .param("key", file.consultee().searchKey() + " " + file.patient().searchKey())
                .param("mode", talk.mode().name())
                .param("on", talk.date())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void set(CaseId id, BillState state, int issue) {
        database.sql(
                        """
                        update billing.bill set state = :state, issue = :issue
                        where case_id = :case
                        """)
                .param("case", id.value())
                .param("state", state.name())
                .param("issue", issue)
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("number")),
                row.getString("name"),
                Mode.valueOf(row.getString("mode")),
                row.getObject("talk_on", LocalDate.class),
                BillState.valueOf(row.getString("state")),
                row.getInt("issue"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
