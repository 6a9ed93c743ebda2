package org.mitate.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One-time codes with which a member sets the password and the second factor.
@Repository
class Invitations {

    private static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    Invitations(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /// A fresh code of sixteen letters; what was set before no longer lets anybody in.
    String invite(StaffId id) {
        String code = CaseNumber.draw().printed() + "-" + CaseNumber.draw().printed();
        database.sql(
                        """
                        update staff.member
                        set invitation = :mark, invited_until = :until, password = null, totp_secret = null
                        where id = :id
                        """)
                .param("mark", mark(code))
                .param("until", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        return code;
    }

    Optional<StaffId> invited(String account, String code) {
        return database.sql(
                        """
                        select id from staff.member
                        where account = :account and invitation = :mark and invited_until > :now and active
                        """)
                .param("account", account)
                .param("mark", mark(code))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    int clearEnded() {
        return database.sql(
                        """
                        update staff.member set invitation = null, invited_until = null
                        where invited_until <= :now
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String mark(String code) {
        return vault.sign(
                "invitation", code.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
