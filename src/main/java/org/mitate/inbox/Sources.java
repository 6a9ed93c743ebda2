package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Folders and mailbox, and since when one of them cannot be reached; all nodes know it.
@Component
public class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private static final Duration LATELY = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    Sources(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How the last look at a source went.
    ///
    /// @param name code of the sentence `inbox.source.<name>`
    /// @param failingSince null when it could be reached
    /// @param failure kind of the failure, for whoever runs the house
    public record Source(
            String name, Instant lookedAt, @Nullable Instant failingSince, String failure) {

        public boolean isReached() {
            return failingSince == null;
        }
    }

    /// Those that are looked at; what was taken out of the settings is told of no longer.
    public List<Source> all() {
        var lately = clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC);
        return database.sql("select * from inbox.source where looked_at >= :lately order by name")
                .param("lately", lately)
                .query(Sources::source)
                .list();
    }

    /// Something that is done at a source.
    @FunctionalInterface
    interface Look {
        int take() throws Exception;
    }

    /// Does it and writes down how it went: what fails here keeps nobody from looking elsewhere.
    int look(String name, Look look) {
        try {
            int taken = look.take();
            write(name, "");
            return taken;
        } catch (Exception failure) {
            LOG.warn("{} cannot be reached: {}", name, failure.getClass().getSimpleName());
            write(name, failure.getClass().getSimpleName());
            return 0;
        }
    }

    private void write(String name, String failure) {
        database.sql(
                        """
                        insert into inbox.source as s (name, looked_at, failing_since, failure)
                        values (:name, :now,
                          case when :failure = '' then null else :now::timestamptz end, :failure)
                        on conflict (name) do update set looked_at = excluded.looked_at,
                          failing_since = case when excluded.failure = '' then null
                            else coalesce(s.failing_since, excluded.failing_since) end,
                          failure = excluded.failure
                        """)
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .update();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        var since = row.getObject("failing_since", OffsetDateTime.class);
        return new Source(
                row.getString("name"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                since == null ? null : since.toInstant(),
                row.getString("failure"));
    }
}
