package org.mitate.hospital;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mitate.shared.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps every version of the profile, so that what was booked under one stays what it was.
@Repository
class ProfileShelf {

    private final JdbcClient database;
    private final Clock clock;

    ProfileShelf(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a version that is new.
    ///
    /// @throws CannotStart if the version is known with another text
    void keep(Profile profile, ProfileText text) {
        keep(profile, text, "");
        if (!hashOf(profile).filter(text.hash()::equals).isPresent()) throw changed(profile, text);
    }

    /// Keeps a version that is new, taken over by an administrator.
    void keep(Profile profile, ProfileText text, String account) {
        database.sql(
                        """
                        insert into hospital.profile_version
                          (hospital, version, effective_from, hash, yaml, kept_at, kept_by)
                        values (:hospital, :version, :from, :hash, :yaml, :at, :by)
                        on conflict do nothing
                        """)
                .param("hospital", profile.id())
                .param("version", profile.version())
                .param("from", profile.from())
                .param("hash", text.hash())
                .param("yaml", text.yaml())
                .param("at", now())
                .param("by", account)
                .update();
    }

    /// Says whether a kept version counts from now on.
    void stand(Profile profile, boolean stands, String account) {
        database.sql(
                        """
                        insert into hospital.profile_standing (hospital, version, stands, at, account)
                        values (:hospital, :version, :stands, :at, :account)
                        """)
                .param("hospital", profile.id())
                .param("version", profile.version())
                .param("stands", stands)
                .param("at", now())
                .param("account", account)
                .update();
    }

    /// Two administrators decide one after the other; until the end of the transaction.
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('hospital.profile_version'))")
                .query()
                .listOfRows();
    }

    /// Every version of that hospital that was ever kept, the earliest date first.
    List<KeptVersion> versionsOf(String hospital) {
        return database.sql(
                        """
                        select *, coalesce((
                          select stands from hospital.profile_standing word
                          where word.hospital = kept.hospital and word.version = kept.version
                          order by id desc limit 1), true) as stands
                        from hospital.profile_version kept
                        where hospital = :hospital
                        order by effective_from, version
                        """)
                .param("hospital", hospital)
                .query(ProfileShelf::kept)
                .list();
    }

    Optional<String> hashOf(Profile profile) {
        return database.sql(
                        """
                        select hash
                        from hospital.profile_version
                        where hospital = :hospital
                          and version = :version
                        """)
                .param("hospital", profile.id())
                .param("version", profile.version())
                .query(String.class)
                .optional();
    }

    private static KeptVersion kept(ResultSet row, int number) throws SQLException {
        return new KeptVersion(
                row.getString("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("yaml"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by"),
                row.getBoolean("stands"));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static CannotStart changed(Profile profile, ProfileText text) {
        var version = profile.version();
        return new CannotStart(
                "%s was changed, but version %s of the profile is in use already: give the change a new version and a date from which it counts."
                        .formatted(text.name(), version),
                "%s が変更されていますが、プロファイルの版 %s はすでに使われています。変更には新しい版の名前と適用開始日を付けてください。"
                        .formatted(text.name(), version));
    }
}
