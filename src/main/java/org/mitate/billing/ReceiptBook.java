package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Folding;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The receipts in the database, and when each was printed: rows that are only added.
@Repository
class ReceiptBook {

    private final JdbcClient database;

    ReceiptBook(JdbcClient database) {
        this.database = database;
    }

    Optional<Receipt> of(CaseId id) {
        return database.sql("select * from billing.receipt where case_id = :case")
                .param("case", id.value())
                .query(ReceiptBook::receipt)
                .optional();
    }

    Optional<Receipt> byNumber(String number) {
        return database.sql("select * from billing.receipt where number = :number")
                .param("number", number)
                .query(ReceiptBook::receipt)
                .optional();
    }

    void add(Receipt receipt, UUID payment, Instant at) {
        database.sql(
                        """
                        insert into billing.receipt (
                          number, payment_id, case_id, issue, case_number, at, issued_on, talk_on,
                          recipient, search_key, yen, issuer, issuer_number)
                        values (
                          :number, :payment, :case, :issue, :caseNumber, :at, :on, :talkOn,
                          :recipient, :key, :yen, :issuer, :issuerNumber)
                        """)
                .param("number", receipt.number())
                .param("payment", payment)
                .param("case", receipt.caseId().value())
                .param("issue", receipt.issue())
                .param("caseNumber", receipt.caseNumber().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", receipt.issuedOn())
                .param("talkOn", receipt.talkOn())
                .param("recipient", receipt.recipient())
                .param("key", Folding.fold(receipt.recipient()))
                .param("yen", receipt.yen().amount())
                .param("issuer", receipt.issuer())
                .param("issuerNumber", receipt.issuerNumber())
                .update();
    }

    /// Notes that a document was printed; the same press again is the same print.
    ///
    /// @return which print it is, from 1
    int print(String number, String by, LocalDate on, Instant at, UUID requestKey) {
        database.sql(
                        """
                        insert into billing.print (
                          number, seq, printed_on, at, by_name, request_key)
                        select :number, coalesce(max(seq), 0) + 1, :on, :at, :by, :key
                        from billing.print where number = :number
                        on conflict (request_key) do nothing
                        """)
                .param("number", number)
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("key", requestKey)
                .update();
        return database.sql("select seq from billing.print where request_key = :key")
                .param("key", requestKey)
                .query(Integer.class)
                .single();
    }

    boolean isPrinted(String number) {
        return database.sql("select exists (select from billing.print where number = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("number"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("issue"),
                new CaseNumber(row.getString("case_number")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("talk_on", LocalDate.class),
                row.getString("recipient"),
                Yen.of(row.getLong("yen")),
                row.getString("issuer"),
                row.getString("issuer_number"));
    }
}
