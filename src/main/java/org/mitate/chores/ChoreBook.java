package org.mitate.chores;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows how each chore went the last time and when it is due next.
@Component
public class ChoreBook {

    private static final Logger LOG = LoggerFactory.getLogger(ChoreBook.class);

    private final JdbcClient database;
    private final List<Chore> chores;
    private final Clock clock;

    ChoreBook(JdbcClient database, List<Chore> chores, Clock clock) {
        this.database = database;
        this.chores = chores;
        this.clock = clock;
    }

    /// A chore as the administrator sees it.
    ///
    /// @param startedAt of the last run; null before the first
    /// @param failure why the last run failed; empty when it did not
    /// @param nextAt null where nothing is planned, as in a house that rests
    public record Entry(
            String name,
            @Nullable Instant startedAt,
            int done,
            String failure,
            @Nullable Instant nextAt) {

        public boolean failed() {
            return !failure.isEmpty();
        }
    }

    /// Does a chore now and writes down how it went; a failure is the caller's to repeat.
    public int run(Chore chore) {
        Instant started = clock.instant();
        try {
            int done = chore.carryOut();
            write(chore, started, done, "");
            if (done > 0) LOG.info("Chore {}: {} done.", chore.name(), done);
            return done;
        } catch (RuntimeException failure) {
            write(chore, started, 0, failure.getClass().getSimpleName());
            throw failure;
        }
    }

    public List<Entry> entries() {
        Map<String, Entry> known =
                database
                        .sql(
                                """
                                select coalesce(r.name, t.task_name) as name, r.started_at,
                                  coalesce(r.done, 0) as done, coalesce(r.failure, '') as failure,
                                  t.execution_time
                                from chores.last_run r
                                full join chores.scheduled_tasks t on t.task_name = r.name
                                """)
                        .query(ChoreBook::entry)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Entry::name, entry -> entry, (a, b) -> a));
        return chores.stream()
                .map(Chore::name)
                .sorted()
                .map(name -> known.getOrDefault(name, new Entry(name, null, 0, "", null)))
                .toList();
    }

    private void write(Chore chore, Instant started, int done, String failure) {
        database.sql(
                        """
                        insert into chores.last_run (name, started_at, ended_at, done, failure)
                        values (:name, :started, :ended, :done, :failure)
                        on conflict (name) do update set started_at = excluded.started_at,
                          ended_at = excluded.ended_at, done = excluded.done, failure = excluded.failure
                        """)
                .param("name", chore.name())
                .param("started", started.atOffset(ZoneOffset.UTC))
                .param("ended", clock.instant().atOffset(ZoneOffset.UTC))
                .param("done", done)
                .param("failure", failure)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("name"),
                instant(row, "started_at"),
                row.getInt("done"),
                row.getString("failure"),
                instant(row, "execution_time"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
