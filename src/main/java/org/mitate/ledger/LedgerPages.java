package org.mitate.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitate.ledger.LedgerLine.Book;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The books to be read: who looked at which case, who signed in, what was changed (rules.md §10).
@Component
public class LedgerPages {

    private final JdbcClient database;

    LedgerPages(JdbcClient database) {
        this.database = database;
    }

    /// Everything between two instants, the newest first.
    ///
    /// @param about an account or the number of a case; empty for all
    /// @param most how many lines at most
    public List<LedgerLine> between(Instant from, Instant to, String about, int most) {
        return database.sql(
                        """
                        select * from (
                          select 'LOOK' as book, at, account, number as subject, what, '' as words
                          from ledger.look
                          union all
                          select 'SIGN_IN', at, account, '', outcome, '' from ledger.sign_in
                          union all
                          select 'CHANGE', at, account, subject, what, reason from ledger.change
                        ) line
                        where at >= :from and at < :to
                          and (:about = '' or account = :about or subject = :about)
                        order by at desc
                        limit :most
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("about", about)
                .param("most", most)
                .query(LedgerPages::line)
                .list();
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                Book.valueOf(row.getString("book")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("subject"),
                row.getString("what"),
                row.getString("words"));
    }
}
