package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
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

    @TempDir Path folder;
    private DropFolder fax;
    private KillableProgram program;

    @AfterEach
    void end() throws InterruptedException {
        program.close();
    }

    @Test
    void everyFileIsOneTransmissionThoughTheProgramIsKilled() throws Exception {
        program = new KillableProgram(folder);
        fax = new DropFolder(program.home().resolve("inbox/fax"), Channel.FAX);
        Files.createDirectories(fax.path());
        for (int file = 0; file < FILES; file++) drop(file);

        for (int kill = 1; kill <= KILLS; kill++) {
            program.start();
            awaitTaken(FILES * kill / (KILLS + 1));
            program.kill();
        }
        program.start();
        awaitTaken(FILES);

        assertThat(DropFolder.list(fax.path()).stream().filter(Files::isRegularFile)).isEmpty();
        assertThat(fax.claimed()).isEmpty();
        assertThat(digests()).containsExactlyElementsOf(new TreeSet<>(digests())).hasSize(FILES);
    }

    /// Under another name first, as a careful fax server does.
    private void drop(int number) throws Exception {
        Path unfinished = folder.resolve("fax.part");
        Files.write(unfinished, Faxes.tiff("CCITT T.6", page("停止試験 " + number)));
        Path name = fax.path().resolve("fax%03d.tif".formatted(number));
        Files.move(unfinished, name, StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitTaken(int enough) throws Exception {
        program.await(() -> DropFolder.list(fax.place(DropFolder.Place.TAKEN)).size() >= enough);
    }

    private List<String> digests() throws Exception {
        var lines = Files.readAllLines(program.home().resolve("postgres/18/postmaster.pid"));
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/mitate";
        String password = Files.readString(program.home().resolve("mitate_owner.password")).strip();
        var digests = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "mitate_owner", password);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select digest from inbox.transmission order by 1")) {
            while (rows.next()) digests.add(rows.getString(1));
        }
        return digests;
    }
}
