package org.mitate.database;

import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the database says about itself.
@Component
public class DatabaseHealth {

    private final JdbcClient database;
    private final DatabaseTime time;
    private final Migrations migrations;

    DatabaseHealth(JdbcClient database, DatabaseTime time, Migrations migrations) {
        this.database = database;
        this.time = time;
        this.migrations = migrations;
    }

    /// @param connections open now, of all programs
    /// @param ahead how far its clock is ahead of this machine's
    /// @param migrations version of the tables by room
    public record Report(
            String version,
            long bytes,
            int connections,
            int mostConnections,
            Duration ahead,
            Map<String, String> migrations) {}

    private record Answer(String version, long bytes, int connections, int most) {}

    public Report report() {
        Answer answer =
                database.sql(
                                """
                                select current_setting('server_version') as version,
                                  pg_database_size(current_database()) as bytes,
                                  (select count(*) from pg_stat_activity
                                    where datname = current_database()) as connections,
                                  current_setting('max_connections')::int as most
                                """)
                        .query(Answer.class)
                        .single();
        return new Report(
                answer.version(),
                answer.bytes(),
                answer.connections(),
                answer.most(),
                time.get(),
                migrations.versions());
    }
}
