package org.mitate.hospital;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
        database.sql(
                        """
                        insert into hospital.profile_version
                          (hospital, version, effective_from, hash, yaml, kept_at)
                        values (:hospital, :version, :from, :hash, :yaml, :at)
                        on conflict do nothing
                        """)
                .param("hospital", profile.id())
                .param("version", profile.version())
                .param("from", profile.from())
                .param("hash", text.hash())
                .param("yaml", text.yaml())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (!hashOf(profile).equals(text.hash())) {
            throw changed(profile, text);
        }
    }

    /// Every version of that hospital that was ever kept.
    List<ProfileText> versionsOf(String hospital) {
        return database.sql(
                        """
                        select version, yaml
                        from hospital.profile_version
                        where hospital = :hospital
                        order by effective_from, version
                        """)
                .param("hospital", hospital)
                .query(
                        (row, number) ->
                                new ProfileText(
                                        "kept version " + row.getString("version"),
                                        row.getString("yaml")))
                .list();
    }

    private String hashOf(Profile profile) {
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
                .single();
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
