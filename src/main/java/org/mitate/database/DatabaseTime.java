package org.mitate.database;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the database's clock is ahead of this machine's, so that all nodes share one time.
///
/// Asked at the start and each minute after; while the database does not answer, the last value
/// stands.
@Component
class DatabaseTime implements Supplier<Duration>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTime.class);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Thread daemon;
    private volatile Duration ahead;

    DatabaseTime(JdbcClient database) {
        this.database = database;
        ahead = ask();
        daemon = Thread.ofVirtual().name("database-time").start(this::askAgainAndAgain);
    }

    @Override
    public Duration get() {
        return ahead;
    }

    @Override
    public void close() {
        daemon.interrupt();
    }

    private void askAgainAndAgain() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_QUESTIONS);
                askAgain();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void askAgain() {
        try {
            ahead = ask();
        } catch (DataAccessException silent) {
            LOG.warn("The database did not tell its time; the offset stays {}.", ahead);
        }
    }

    /// The answer is as old as half the way there and back.
    private Duration ask() {
        Instant asked = Instant.now();
        Instant there =
                database.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
        Duration wayThereAndBack = Duration.between(asked, Instant.now());
        return Duration.between(asked.plus(wayThereAndBack.dividedBy(2)), there);
    }
}
