package org.mitate.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.ledger.LedgerLine.Book;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The books to be read: who looked at which case, who signed in, what was changed (rules.md §10).
@Component
public class LedgerPages {

    private static final String LINES =
            """
            from (
              select 'LOOK' as book, id, at, account, number as subject, what, '' as words,
                address, signed_in_at, emergency
              from ledger.look
              union all
              select 'SIGN_IN', id, at, account, '', outcome, '', address, null, false
              from ledger.sign_in
              union all
              select 'CHANGE', id, at, account, subject, what, reason, address, null, false
              from ledger.change
            ) line
            where at >= :from and at < :to
              and (:account = '' or account = :account or subject = :account)
              and (:number = '' or subject = :number)
              and (not :emergency or emergency)
            """;

    private final JdbcClient database;

    LedgerPages(JdbcClient database) {
        this.database = database;
    }

    public long count(LedgerQuestion question) {
        return ask("select count(*) " + LINES, question).query(Long.class).single();
    }

    /// The newest first.
    ///
    /// @param skipped how many newer lines stand on the pages before
    /// @param most how many lines at most
    public List<LedgerLine> lines(LedgerQuestion question, long skipped, int most) {
        return ask(
                        "select * "
                                + LINES
                                + "order by at desc, book, id desc limit :most offset :skipped",
                        question)
                .param("most", most)
                .param("skipped", skipped)
                .query(LedgerPages::line)
                .list();
    }

    private StatementSpec ask(String sql, LedgerQuestion question) {
        return database.sql(sql)
                .param("from", question.from().atOffset(ZoneOffset.UTC))
                .param("to", question.to().atOffset(ZoneOffset.UTC))
                .param("account", question.account())
                .param("number", question.number())
                .param("emergency", question.emergency());
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                Book.valueOf(row.getString("book")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("subject"),
                row.getString("what"),
                row.getString("words"),
                row.getString("address"),
                instant(row.getObject("signed_in_at", OffsetDateTime.class)),
                row.getBoolean("emergency"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
