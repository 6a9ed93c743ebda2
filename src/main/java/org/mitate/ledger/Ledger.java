package org.mitate.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mitate.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The books that nobody can rewrite: every look at a case, every sign-in, every change of the
/// house (rules.md §10).
@Component
public class Ledger {

    private final JdbcClient database;
    private final Clock clock;

    Ledger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param what the medical information that was touched, as a code such as `CASE_PAGE` or
    /// `DOCUMENT`
    public void looked(UUID member, String account, CaseNumber number, String what) {
        database.sql(
                        """
                        insert into ledger.look (at, member_id, account, number, what)
                        values (:at, :member, :account, :number, :what)
                        """)
                .param("at", now())
                .param("member", member)
                .param("account", account)
                .param("number", number.value())
                .param("what", what)
                .update();
    }

    /// @param outcome `IN`, `OUT` or why it was refused
    public void signedIn(String account, String outcome) {
        database.sql(
                        """
                        insert into ledger.sign_in (at, account, outcome)
                        values (:at, :account, :outcome)
                        """)
                .param("at", now())
                .param("account", account)
                .param("outcome", outcome)
                .update();
    }

    /// A change of the house itself: accounts, the profile, holidays.
    public void changed(String account, String subject, String what, String reason) {
        database.sql(
                        """
                        insert into ledger.change (at, account, subject, what, reason)
                        values (:at, :account, :subject, :what, :reason)
                        """)
                .param("at", now())
                .param("account", account)
                .param("subject", subject)
                .param("what", what)
                .param("reason", reason)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
