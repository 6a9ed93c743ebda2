package org.mitate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.shared.CannotStart;

/// A backup that was never restored is a hope: here each is.
@Timeout(180)
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir Path folder;
    private Path home;
    private Path other;
    private Path backups;

    @BeforeEach
    void homes() throws IOException {
        Files.setPosixFilePermissions(folder, Permissions.HOME);
        home = folder.resolve("home");
        other = folder.resolve("other");
        backups = folder.resolve("backups");
    }

    @Test
    void aBackupUnderLoadHoldsAllThatWasSavedBeforeIt() throws Exception {
        long before;
        Path data;
        try (var lock = HomeFolder.open(home);
                var postgres = EmbeddedPostgres.start(lock, OtherProgram.properties())) {
            keyAndFile();
            var saved = new AtomicLong();
            var load = Thread.ofVirtual().start(() -> saveOnAndOn(postgres, saved));
            while (saved.get() < 500) Thread.onSpinWait();
            before = saved.get();
            data = backup().data();
            assertThat(saved.get()).as("the load went on").isGreaterThan(before);
            load.interrupt();
            load.join();
        }

        new Restoring(other).restore(data, false);

        try (var lock = HomeFolder.open(other);
                var postgres = EmbeddedPostgres.start(lock, OtherProgram.properties());
                var connection = connect(postgres)) {
            long rows = number(connection, "select count(*) from notes.note");
            assertThat(rows).isGreaterThanOrEqualTo(before);
            assertThat(number(connection, "select max(number) from notes.note")).isEqualTo(rows);
            assertThat(number(connection, "select total from notes.total")).isEqualTo(rows);
        }
        assertThat(other.resolve("files/ab/one")).hasContent("sealed");
        assertThat(other.resolve("house.key")).doesNotExist();
    }

    @Test
    void aStoppedHomeIsCopiedAsItLies() throws Exception {
        try (var lock = HomeFolder.open(home);
                var postgres = EmbeddedPostgres.start(lock, OtherProgram.properties());
                var connection = connect(postgres)) {
            keyAndFile();
            prepare(connection);
            save(connection, 1);
        }

        Backup.Made made = backup();

        assertThat(made.database()).isEqualTo(Backup.Database.STOPPED);
        var restoring = new Restoring(other);
        restoring.restore(made.data(), false);
        restoring.restoreKeys(made.keys());
        assertThat(other.resolve("house.key")).hasContent("secret");
        try (var lock = HomeFolder.open(other);
                var postgres = EmbeddedPostgres.start(lock, OtherProgram.properties());
                var connection = connect(postgres)) {
            assertThat(number(connection, "select count(*) from notes.note")).isEqualTo(1);
        }
    }

    @Test
    void aHomeThatIsNotEmptyStepsAsideOnlyWhenAsked() throws Exception {
        keyAndFile();
        Path data = backup().data();
        Files.createDirectories(other);
        Files.writeString(other.resolve("dear"), "to somebody");
        var restoring = new Restoring(other);

        assertThatThrownBy(() -> restoring.restore(data, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not empty");
        Path aside = restoring.restore(data, true);

        assertThat(aside.resolve("dear")).hasContent("to somebody");
        assertThat(other.resolve("files/ab/one")).hasContent("sealed");
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothing() throws Exception {
        keyAndFile();
        Path data = backup().data();
        try (var file = new RandomAccessFile(data.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }

        assertThatThrownBy(() -> new Restoring(other).restore(data, false))
                .isInstanceOf(IOException.class);
        assertThat(other).doesNotExist();
    }

    @Test
    void onlyTheNewestGenerationsAreKept() throws Exception {
        keyAndFile();
        for (int day = 0; day < 4; day++) {
            new Backup(home, backups, backups).make(NOW.plusSeconds(86_400L * day));
        }
        Files.writeString(backups.resolve("mitate-notes.tar.gz"), "not ours");

        new Generations(backups, Backup.END).keep(2);

        assertThat(new Generations(backups, Backup.END).newestFirst())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("mitate-20261127-010000.tar.gz", "mitate-20261126-010000.tar.gz");
        assertThat(new Generations(backups, Backup.KEYS_END).newestFirst()).hasSize(4);
        assertThat(backups.resolve("mitate-notes.tar.gz")).exists();
    }

    private Backup.Made backup() throws IOException, SQLException {
        return new Backup(home, backups, backups).make(NOW);
    }

    private void keyAndFile() throws IOException {
        Files.createDirectories(home.resolve("files/ab"));
        Files.writeString(home.resolve("house.key"), "secret");
        Files.writeString(home.resolve("files/ab/one"), "sealed");
        Files.writeString(home.resolve("files/ab/two.part"), "half");
    }

    private static void saveOnAndOn(EmbeddedPostgres postgres, AtomicLong saved) {
        try (var connection = connect(postgres)) {
            prepare(connection);
            while (!Thread.currentThread().isInterrupted()) {
                save(connection, saved.get() + 1);
                saved.incrementAndGet();
            }
        } catch (SQLException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema notes");
            statement.execute("create table notes.note (number bigint primary key, words text)");
            statement.execute("create table notes.total (total bigint)");
            statement.execute("insert into notes.total values (0)");
        }
        connection.setAutoCommit(false);
    }

    private static void save(Connection connection, long number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into notes.note values (" + number + ", repeat('word ', 100))");
            statement.execute("update notes.total set total = " + number);
        }
        connection.commit();
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        String role = EmbeddedPostgres.OWNER;
        return DriverManager.getConnection(postgres.url(), role, postgres.password(role));
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
