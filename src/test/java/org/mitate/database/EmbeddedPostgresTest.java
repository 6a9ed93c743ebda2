package org.mitate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.shared.CannotStart;

/// The database of a hospital that has no database administrator.
@Timeout(120)
class EmbeddedPostgresTest {

    @TempDir Path folder;

    @BeforeEach
    void letTheServerPass() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void whatWasSavedSurvivesAKilledProgramAndNoServerIsLeftBehind() throws Exception {
        Process program = OtherProgram.start(folder);
        long saved = 0;
        while (saved < 200) saved = Long.parseLong(program.inputReader().readLine());
        ProcessHandle server = server();

        program.destroyForcibly().waitFor();

        server.onExit().get(20, TimeUnit.SECONDS);
        try (var home = HomeFolder.open(folder);
                var postgres = EmbeddedPostgres.start(home, OtherProgram.properties())) {
            assertThat(count(postgres, "notes.note")).isGreaterThanOrEqualTo(saved);
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        try (var home = HomeFolder.open(folder)) {

            assertThatThrownBy(() -> HomeFolder.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another Mitate");
        }
    }

    @Test
    void inventedCasesNeverMixWithRealOnes() throws Exception {
        try (var home = HomeFolder.open(folder)) {
            Purpose.CLINIC.claim(home);

            assertThatThrownBy(() -> Purpose.DEMO.claim(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("holds the data of a real clinic");
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("occupied"));

        assertThatThrownBy(() -> HomeFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws Exception {
        Files.createDirectories(folder.resolve("postgres/17"));

        try (var home = HomeFolder.open(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, OtherProgram.properties()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("holds data of PostgreSQL 17");
        }
    }

    @Test
    void halfAClusterAndANoteOfADeadServerDoNotHinderTheStart() throws Exception {
        Path half = Files.createDirectories(folder.resolve("postgres/unfinished-by-a-power-cut"));
        try (var home = HomeFolder.open(folder)) {
            EmbeddedPostgres.start(home, OtherProgram.properties()).close();
            noteThatNames(ProcessHandle.current());

            try (var postgres = EmbeddedPostgres.start(home, OtherProgram.properties())) {
                assertThat(count(postgres, "pg_roles where rolname = 'mitate'")).isEqualTo(1);
                assertThat(half).doesNotExist();
            }
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgain() throws Exception {
        try (var home = HomeFolder.open(folder);
                var postgres = EmbeddedPostgres.start(home, OtherProgram.properties())) {
            ProcessHandle killed = server();

            killed.destroyForcibly();
            killed.onExit().join();

            while (!answers(postgres)) Thread.onSpinWait();
            assertThat(server()).isNotEqualTo(killed);
        }
    }

    private static boolean answers(EmbeddedPostgres postgres) {
        try {
            return count(postgres, "pg_roles") > 0;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private ProcessHandle server() throws Exception {
        Path note = folder.resolve("postgres/18/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst())).orElseThrow();
    }

    private void noteThatNames(ProcessHandle foreign) throws Exception {
        Path note = folder.resolve("postgres/18/postmaster.pid");
        Files.writeString(note, foreign.pid() + "\n");
    }

    private static long count(EmbeddedPostgres postgres, String rows) throws SQLException {
        String role = EmbeddedPostgres.OWNER;
        try (var connection =
                        DriverManager.getConnection(postgres.url(), role, postgres.password(role));
                var result =
                        connection.createStatement().executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
