package org.mitate.hospital;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The texts on trial in the database; they are thrown away after a while.
@Repository
class ProfileTrials {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient database;

    ProfileTrials(JdbcClient database) {
        this.database = database;
    }

    void add(ProfileTrial trial) {
        database.sql("delete from hospital.profile_trial where at < :old")
                .param("old", trial.at().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        database.sql(
                        """
                        insert into hospital.profile_trial (id, name, yaml, at, account)
                        values (:id, :name, :yaml, :at, :account)
                        """)
                .param("id", trial.id())
                .param("name", trial.name())
                .param("yaml", trial.yaml())
                .param("at", trial.at().atOffset(ZoneOffset.UTC))
                .param("account", trial.by())
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from hospital.profile_trial where id = :id").param("id", id).update();
    }

    Optional<ProfileTrial> find(UUID id) {
        return database.sql("select * from hospital.profile_trial where id = :id")
                .param("id", id)
                .query(ProfileTrials::trial)
                .optional();
    }

    /// The newest first.
    List<ProfileTrial> all() {
        return database.sql("select * from hospital.profile_trial order by at desc, id")
                .query(ProfileTrials::trial)
                .list();
    }

    private static ProfileTrial trial(ResultSet row, int number) throws SQLException {
        return new ProfileTrial(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("yaml"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"));
    }
}
