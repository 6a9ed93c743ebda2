package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Folding;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Receipts and refunds in the order in which they were written.
@Repository
class CashBook {

    private final JdbcClient database;

    CashBook(JdbcClient database) {
        this.database = database;
    }

    /// What no day's close holds yet.
    List<CashEntry> open() {
        return database.sql("select * from billing.cash_book where closed_on is null order by at")
                .query(CashBook::entry)
                .list();
    }

    List<CashEntry> closedOn(LocalDate day) {
        return database.sql("select * from billing.cash_book where closed_on = :day order by at")
                .param("day", day)
                .query(CashBook::entry)
                .list();
    }

    /// The last first.
    List<CashEntry> find(ReceiptSearch search, int most) {
        String name = Folding.fold(search.name()).replaceAll("[%_\\\\]", "");
        return database.sql(
                        """
                        select * from billing.cash_book
                        where (cast(:from as date) is null or entered_on >= :from)
                          and (cast(:to as date) is null or entered_on <= :to)
                          and (cast(:least as bigint) is null or yen >= :least)
                          and (cast(:most as bigint) is null or yen <= :most)
                          and search_key like :name
                        order by at desc, number desc
                        limit :limit
                        """)
                .param("from", search.from())
                .param("to", search.to())
                .param("least", amount(search.least()))
                .param("most", amount(search.most()))
                .param("name", "%" + name + "%")
                .param("limit", most)
                .query(CashBook::entry)
                .list();
    }

    private static @Nullable Long amount(@Nullable Yen yen) {
        return yen == null ? null : yen.amount();
    }

    private static CashEntry entry(ResultSet row, int number) throws SQLException {
        return new CashEntry(
                CashEntry.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("receipt_number"),
                new CaseNumber(row.getString("case_number")),
                Bills.instant(row, "at"),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("talk_on", LocalDate.class),
                row.getString("recipient"),
                PaymentMethod.valueOf(row.getString("method")),
                mark(row.getString("mark")),
                row.getString("slip"),
                Yen.of(row.getLong("yen")),
                Yen.of(row.getLong("tax")),
                row.getBigDecimal("tax_rate"),
                row.getString("by_name"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static String mark(String name) {
        return Optional.of(name)
                .filter(it -> !it.isEmpty())
                .map(CardMark::valueOf)
                .map(CardMark::label)
                .orElse("");
    }
}
