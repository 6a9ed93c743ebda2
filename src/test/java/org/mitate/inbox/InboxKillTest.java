package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.page;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.files.Faxes;
import org.mitate.hospital.terms.Channel;

/// The real program, in a process of its own, is killed again and again while faxes come in: each
/// of them is one transmission in the end, and none is lost.
class InboxKillTest {

    private static final int FILES = 24;
    private static final int KILLS = 2;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    @TempDir Path folder;
    private Path home;
    private DropFolder fax;
    private Process program;

    @AfterEach
    void end() throws InterruptedException {
        if (program != null) program.destroyForcibly().waitFor();
    }

    @Test
    void everyFileIsOneTransmissionThoughTheProgramIsKilled() throws Exception {
        home = folder.resolve("home");
        fax = new DropFolder(home.resolve("inbox/fax"), Channel.FAX);
        Files.createDirectories(fax.path());
        for (int file = 0; file < FILES; file++) drop(file);

        for (int kill = 1; kill <= KILLS; kill++) {
            start();
            awaitTaken(FILES * kill / (KILLS + 1));
            program.destroyForcibly().waitFor();
        }
        start();
        awaitTaken(FILES);

        assertThat(DropFolder.list(fax.path()).stream().filter(Files::isRegularFile)).isEmpty();
        assertThat(fax.claimed()).isEmpty();
        assertThat(names()).containsExactlyElementsOf(new TreeSet<>(names())).hasSize(FILES);
    }

    /// Under another name first, as a careful fax server does.
    private void drop(int number) throws Exception {
        Path unfinished = folder.resolve("fax.part");
        Files.write(unfinished, Faxes.tiff("CCITT T.6", page("停止試験 " + number)));
        Path name = fax.path().resolve("fax%03d.tif".formatted(number));
        Files.move(unfinished, name, StandardCopyOption.ATOMIC_MOVE);
    }

    private void start() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        program =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.mitate.Mitate",
                                "--server.port=0",
                                "--mitate.home=" + home,
                                "--mitate.postgres.binaries=" + Path.of("target/postgres"),
                                "--mitate.inbox.quiet=0s")
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(folder.resolve("log").toFile()))
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(program::destroyForcibly));
    }

    private void awaitTaken(int enough) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (DropFolder.list(fax.place(DropFolder.Place.TAKEN)).size() < enough) {
            boolean hopeless = !program.isAlive() || System.nanoTime() > end;
            if (hopeless) throw new AssertionError(Files.readString(folder.resolve("log")));
            Thread.sleep(5);
        }
    }

    private List<String> names() throws Exception {
        var lines = Files.readAllLines(home.resolve("postgres/18/postmaster.pid"));
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/mitate";
        String password = Files.readString(home.resolve("mitate_owner.password")).strip();
        var names = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "mitate_owner", password);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select name from inbox.transmission order by 1")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }
}
