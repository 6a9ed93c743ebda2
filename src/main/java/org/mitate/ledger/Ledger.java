package org.mitate.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The books that nobody can rewrite: every look at a case, every sign-in, every change of the
/// house, each with the address from which it came (rules.md §10).
@Component
public class Ledger {

    private final JdbcClient database;
    private final Visits visits;
    private final Clock clock;
    private final TransactionTemplate apart;

    Ledger(
            JdbcClient database,
            Visits visits,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.visits = visits;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @param what the medical information that was touched, as a code such as `CASE_PAGE` or
    /// `DOCUMENT`
    public void looked(UUID member, String account, CaseNumber number, String what) {
        write(member, account, number.value(), what, false);
    }

    /// A look at something that came in and of which nobody knows yet whose it is.
    public void looked(UUID member, String account, UUID piece, String what) {
        write(member, account, piece.toString(), what, false);
    }

    /// A look at a case that is not one's own, behind the broken glass.
    public void lookedInEmergency(UUID member, String account, CaseNumber number, String what) {
        write(member, account, number.value(), what, true);
    }

    /// A look at a case that was refused; it stays written though what was tried is undone.
    public void refused(UUID member, String account, CaseNumber number) {
        apart.executeWithoutResult(
                alone -> write(member, account, number.value(), "NOT_YOUR_CASE", false));
    }

    private void write(
            UUID member, String account, String subject, String what, boolean emergency) {
        Visit visit = visits.present();
        database.sql(
                        """
                        insert into ledger.look
                          (at, member_id, account, number, what, address, signed_in_at, emergency)
                        values (:at, :member, :account, :number, :what, :address, :since, :emergency)
                        """)
                .param("at", utc(clock.instant()))
                .param("member", member)
                .param("account", account)
                .param("number", subject)
                .param("what", what)
                .param("address", visit.address())
                .param("since", utc(visit.signedInAt()))
                .param("emergency", emergency)
                .update();
    }

    /// @param outcome `IN`, `OUT` or why it was refused
    public void signedIn(String account, String outcome) {
        database.sql(
                        """
                        insert into ledger.sign_in (at, account, outcome, address)
                        values (:at, :account, :outcome, :address)
                        """)
                .param("at", utc(clock.instant()))
                .param("account", account)
                .param("outcome", outcome)
                .param("address", visits.present().address())
                .update();
    }

    /// A change of the house itself: accounts, the profile, holidays.
    public void changed(String account, String subject, String what, String reason) {
        database.sql(
                        """
                        insert into ledger.change (at, account, subject, what, reason, address)
                        values (:at, :account, :subject, :what, :reason, :address)
                        """)
                .param("at", utc(clock.instant()))
                .param("account", account)
                .param("subject", subject)
                .param("what", what)
                .param("reason", reason)
                .param("address", visits.present().address())
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
