package org.mitate.room.line;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hears, on a connection of its own, that any node wrote a message, and lets the switchboard of
/// this node deliver it.
@Component
class Doorbell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final JdbcConnectionDetails details;
    private final Switchboard switchboard;
    private volatile boolean open;
    private volatile Thread ear = Thread.currentThread();

    Doorbell(JdbcConnectionDetails details, Switchboard switchboard) {
        this.details = details;
        this.switchboard = switchboard;
    }

    @Override
    public void start() {
        open = true;
        ear = Thread.ofPlatform().daemon().name("room-doorbell").start(this::listen);
    }

    @Override
    public void stop() {
        open = false;
        ear.interrupt();
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private void listen() {
        while (open) {
            try {
                hear();
            } catch (SQLException | RuntimeException lost) {
                if (open) LOG.warn("The bell of the online rooms is silent; trying again.", lost);
            }
            rest();
        }
    }

    /// What rang before the ear was open, or while it was lost, is found by looking everywhere.
    private void hear() throws SQLException {
        var url = details.getJdbcUrl();
        try (var connection =
                        DriverManager.getConnection(
                                url, details.getUsername(), details.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("listen " + Messages.BELL);
            switchboard.deliverAll();
            var bell = connection.unwrap(PGConnection.class);
            while (open) {
                var rung = bell.getNotifications((int) PATIENCE.toMillis());
                if (rung == null) continue;
                for (var note : rung) {
                    switchboard.deliver(new CaseId(UUID.fromString(note.getParameter())));
                }
            }
        }
    }

    private void rest() {
        try {
            if (open) Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }
}
