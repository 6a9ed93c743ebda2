package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Money taken and given back: rows that are only added.
@Repository
class Till {

    private final JdbcClient database;

    Till(JdbcClient database) {
        this.database = database;
    }

    Optional<Payment> payment(CaseId id) {
        return database.sql("select * from billing.payment where case_id = :case")
                .param("case", id.value())
                .query(Till::payment)
                .optional();
    }

    void add(UUID payment, CaseId id, int issue, Payment taken) {
        Tender tender = taken.tender();
        database.sql(
                        """
                        insert into billing.payment (
                          id, case_id, issue, at, by_name, method, mark, slip, given, yen)
                        values (:id, :case, :issue, :at, :by, :method, :mark, :slip, :given, :yen)
                        """)
                .param("id", payment)
                .param("case", id.value())
                .param("issue", issue)
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("by", taken.by())
                .param("method", tender.method().name())
                .param("mark", tender instanceof Tender.Card card ? card.mark().name() : "")
                .param("slip", tender instanceof Tender.Card card ? card.slip() : "")
                .param(
                        "given",
                        tender instanceof Tender.Cash cash
                                ? cash.given().amount()
                                : taken.yen().amount())
                .param("yen", taken.yen().amount())
                .update();
    }

    Optional<Refund> refund(String receiptNumber) {
        return database.sql("select * from billing.refund where receipt_number = :receipt")
                .param("receipt", receiptNumber)
                .query(Till::refund)
                .optional();
    }

    void add(Refund refund, Instant at) {
        database.sql(
                        """
                        insert into billing.refund (
                          number, receipt_number, at, refunded_on, by_name, reason, slip, yen)
                        values (:number, :receipt, :at, :on, :by, :reason, :slip, :yen)
                        """)
                .param("number", refund.number())
                .param("receipt", refund.receiptNumber())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", refund.on())
                .param("by", refund.by())
                .param("reason", refund.reason())
                .param("slip", refund.slip())
                .param("yen", refund.yen().amount())
                .update();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        Yen given = Yen.of(row.getLong("given"));
        Tender tender =
                PaymentMethod.valueOf(row.getString("method")) == PaymentMethod.CASH
                        ? new Tender.Cash(given)
                        : new Tender.Card(
                                CardMark.valueOf(row.getString("mark")), row.getString("slip"));
        return new Payment(
                tender,
                Yen.of(row.getLong("yen")),
                Bills.instant(row, "at"),
                row.getString("by_name"));
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        return new Refund(
                row.getString("number"),
                row.getString("receipt_number"),
                row.getObject("refunded_on", LocalDate.class),
                row.getString("by_name"),
                row.getString("reason"),
                row.getString("slip"),
                Yen.of(row.getLong("yen")));
    }
}
