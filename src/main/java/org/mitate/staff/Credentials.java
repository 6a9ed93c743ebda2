package org.mitate.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Passwords and second factors: kept hashed and sealed, never handed out.
@Repository
class Credentials {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    /// What the database keeps about the factors of one account.
    private record Kept(
            UUID id,
            boolean active,
            @Nullable String password,
            byte @Nullable [] totpSecret,
            long totpStep,
            @Nullable OffsetDateTime lockedUntil) {}

    private final JdbcClient database;
    private final Vault vault;
    private final OneTimeCodes codes;
    private final Clock clock;
    private final PasswordEncoder passwords =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String decoy = passwords.encode("nobody has this password");

    Credentials(JdbcClient database, Vault vault, OneTimeCodes codes, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.codes = codes;
        this.clock = clock;
    }

    /// Checks both factors at once, so that nobody learns which one was wrong; five failures lock
    /// for a quarter of an hour. The account's row is locked meanwhile: the same code cannot be
    /// used twice.
    @Transactional
    public Optional<StaffId> check(String account, String password, String code) {
        Optional<Kept> found = kept(account);
        boolean rightPassword =
                passwords.matches(password, found.map(Kept::password).orElse(decoy));
        if (found.isEmpty()) return Optional.empty();
        Kept kept = found.get();
        if (kept.lockedUntil() != null && now().isBefore(kept.lockedUntil()))
            return Optional.empty();
        byte[] secret = kept.totpSecret();
        var step =
                secret == null
                        ? java.util.OptionalLong.empty()
                        : codes.stepOf(code, vault.open(secret), kept.totpStep());
        if (!kept.active() || kept.password() == null || !rightPassword || step.isEmpty()) {
            fail(kept.id());
            return Optional.empty();
        }
        succeed(kept.id(), step.getAsLong());
        return Optional.of(new StaffId(kept.id()));
    }

    @Transactional
    public void set(StaffId id, String password, byte[] secret) {
        database.sql(
                        """
                        update staff.member
                        set password = :password, totp_secret = :secret, totp_step = 0,
                          invitation = null, invited_until = null, failures = 0, locked_until = null
                        where id = :id
                        """)
                .param("password", passwords.encode(password))
                .param("secret", vault.seal(secret))
                .param("id", id.value())
                .update();
    }

    /// The code that the member's app shows, for the sign-in table of the demo hospital.
    Optional<String> currentCode(String account) {
        return kept(account)
                .flatMap(
                        kept -> {
                            byte[] secret = kept.totpSecret();
                            return secret == null
                                    ? Optional.empty()
                                    : Optional.of(codes.next(vault.open(secret), kept.totpStep()));
                        });
    }

    Factors factors(StaffId id) {
        var now = now();
        return database.sql(
                        """
                        select password is not null and totp_secret is not null as enrolled,
                          case when invitation is not null and invited_until > :now
                            then invited_until end as invited_until,
                          case when locked_until > :now then locked_until end as locked_until
                        from staff.member where id = :id
                        """)
                .param("now", now)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Factors(
                                        row.getBoolean("enrolled"),
                                        instant(row, "invited_until"),
                                        instant(row, "locked_until")))
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private Optional<Kept> kept(String account) {
        return database.sql(
                        """
                        select id, active, password, totp_secret, totp_step, locked_until
                        from staff.member where account = :account for update
                        """)
                .param("account", account)
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getObject("id", UUID.class),
                                        row.getBoolean("active"),
                                        row.getString("password"),
                                        row.getBytes("totp_secret"),
                                        row.getLong("totp_step"),
                                        row.getObject("locked_until", OffsetDateTime.class)))
                .optional();
    }

    private void fail(UUID id) {
        database.sql(
                        """
                        update staff.member
                        set failures = (failures + 1) % :limit,
                          locked_until = case when failures + 1 >= :limit then :until end
                        where id = :id
                        """)
                .param("limit", FAILURES_BEFORE_LOCK)
                .param("until", now().plus(LOCK))
                .param("id", id)
                .update();
    }

    private void succeed(UUID id, long step) {
        database.sql(
                        """
                        update staff.member set failures = 0, locked_until = null, totp_step = :step
                        where id = :id
                        """)
                .param("step", step)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
