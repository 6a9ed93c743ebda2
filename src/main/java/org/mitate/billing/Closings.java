package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The closed days in the database: rows that are only added.
@Repository
class Closings {

    private static final int A_MONTH = 31;

    private final JdbcClient database;
    private final CashBook book;

    Closings(JdbcClient database, CashBook book) {
        this.database = database;
        this.book = book;
    }

    Optional<DayClose> of(LocalDate day) {
        return database.sql("select * from billing.day_close where closed_on = :day")
                .param("day", day)
                .query((row, number) -> close(row))
                .optional();
    }

    Optional<LocalDate> madeWith(UUID requestKey) {
        return database.sql("select closed_on from billing.day_close where request_key = :key")
                .param("key", requestKey)
                .query(LocalDate.class)
                .optional();
    }

    /// The last first.
    List<DayClose> latest() {
        return database.sql("select * from billing.day_close order by closed_on desc limit :month")
                .param("month", A_MONTH)
                .query((row, number) -> close(row))
                .list();
    }

    /// @return whether the day was still open
    boolean add(LocalDate day, DrawerCount drawer, String by, Instant at, UUID requestKey) {
        return database.sql(
                                """
                                insert into billing.day_close (
                                  closed_on, at, by_name, change, counted, note, request_key)
                                values (:day, :at, :by, :change, :counted, :note, :key)
                                on conflict (closed_on) do nothing
                                """)
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("change", drawer.change().amount())
                        .param("counted", drawer.counted().amount())
                        .param("note", drawer.note())
                        .param("key", requestKey)
                        .update()
                == 1;
    }

    void hold(LocalDate day, List<CashEntry> entries) {
        entries.forEach(
                entry ->
                        database.sql(
                                        """
                                        insert into billing.closed_document (number, closed_on)
                                        values (:number, :day)
                                        """)
                                .param("number", entry.number())
                                .param("day", day)
                                .update());
    }

    private DayClose close(ResultSet row) throws SQLException {
        var day = row.getObject("closed_on", LocalDate.class);
        return new DayClose(
                day,
                Bills.instant(row, "at"),
                row.getString("by_name"),
                new DrawerCount(
                        Yen.of(row.getLong("change")),
                        Yen.of(row.getLong("counted")),
                        row.getString("note")),
                new DayTotals(book.closedOn(day)));
    }
}
