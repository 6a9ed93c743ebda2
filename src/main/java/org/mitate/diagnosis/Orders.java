package org.mitate.diagnosis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The orders and their signed findings in the database.
///
/// A row is read with its parts from other tables: in a transaction that takes one connection, not
/// two.
@Repository
@Transactional
class Orders {

    private final JdbcClient database;

    Orders(JdbcClient database) {
        this.database = database;
    }

    List<DiagnosisOrder> of(CaseId id) {
        return database.sql(
                        "select * from diagnosis.ordered where case_id = :case order by ordered_at")
                .param("case", id.value())
                .query(this::order)
                .list();
    }

    Optional<DiagnosisOrder> byId(OrderId id) {
        return database.sql("select * from diagnosis.ordered where id = :id")
                .param("id", id.value())
                .query(this::order)
                .optional();
    }

    void add(DiagnosisOrder order) {
        database.sql(
                        """
                        insert into diagnosis.ordered (
                          id, case_id, category, question, state, ordered_by, ordered_at,
                          specialist_name, draft, reason)
                        values (:id, :case, :category, :question, :state, :by, :at, '', '', '')
                        """)
                .param("id", order.id().value())
                .param("case", order.caseId().value())
                .param("category", order.category().code())
                .param("question", order.question())
                .param("state", order.state().name())
                .param("by", order.orderedBy())
                .param("at", utc(order.orderedAt()))
                .update();
    }

    /// @param settledAt null while the order is pending
    void move(OrderId id, OrderState to, String reason, @Nullable Instant settledAt) {
        database.sql(
                        """
                        update diagnosis.ordered
                        set state = :state, reason = :reason,
                          settled_at = coalesce(settled_at, :at)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", to.name())
                .param("reason", reason)
                .param("at", settledAt == null ? null : utc(settledAt))
                .update();
    }

    void take(OrderId id, StaffMember specialist) {
        database.sql(
                        """
                        update diagnosis.ordered
                        set specialist_id = :specialist, specialist_name = :name
                        where id = :id
                        """)
                .param("id", id.value())
                .param("specialist", specialist.id().value())
                .param("name", specialist.name().written())
                .update();
    }

    void draft(OrderId id, String words) {
        database.sql("update diagnosis.ordered set draft = :words where id = :id")
                .param("id", id.value())
                .param("words", words)
                .update();
    }

    void sign(OrderId id, String words, StaffMember specialist, Instant at) {
        database.sql(
                        """
                        insert into diagnosis.finding (
                          order_id, version, words, signed_id, signed_name, signed_at)
                        select :id, coalesce(max(version), 0) + 1, :words, :by, :name, :at
                        from diagnosis.finding where order_id = :id
                        """)
                .param("id", id.value())
                .param("words", words)
                .param("by", specialist.id().value())
                .param("name", specialist.name().written())
                .param("at", utc(at))
                .update();
    }

    private List<Finding> findings(UUID order) {
        return database.sql("select * from diagnosis.finding where order_id = :id order by version")
                .param("id", order)
                .query(
                        (row, number) ->
                                new Finding(
                                        row.getInt("version"),
                                        row.getString("words"),
                                        row.getString("signed_name"),
                                        instant(row, "signed_at")))
                .list();
    }

    private DiagnosisOrder order(ResultSet row, int number) throws SQLException {
        return order(row, findings(row.getObject("id", UUID.class)));
    }

    static DiagnosisOrder order(ResultSet row, List<Finding> findings) throws SQLException {
        return new DiagnosisOrder(
                new OrderId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DiagnosisCategory(row.getString("category")),
                row.getString("question"),
                OrderState.valueOf(row.getString("state")),
                row.getString("ordered_by"),
                instant(row, "ordered_at"),
                row.getString("specialist_name"),
                row.getString("draft"),
                row.getString("reason"),
                findings);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
