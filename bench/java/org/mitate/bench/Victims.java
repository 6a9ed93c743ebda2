package org.mitate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// A program and its database, embedded or Debian's, that can be killed and come back.
///
/// @param debian the server of its own, or empty for the embedded one
record Victims(Program program, Optional<DebianServer> debian) {

    /// What is killed.
    enum Blow {
        PROGRAM,
        DATABASE,
        BOTH
    }

    static Victims embedded() throws IOException {
        return new Victims(new Program(House.temporaryHome()), Optional.empty());
    }

    static Victims external() throws Exception {
        Path home = House.temporaryHome();
        var debian = new DebianServer(home.getParent());
        debian.start();
        debian.furnish();
        String url = debian.url("mitate");
        var program =
                new Program(
                        home,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=mitate",
                        "--spring.flyway.user=mitate_owner");
        return new Victims(program, Optional.of(debian));
    }

    Database database() throws IOException {
        return debian.isEmpty()
                ? Database.embeddedIn(program)
                : new Database(debian.get().url("mitate"), "mitate_owner", "");
    }

    String name() throws SQLException {
        return debian.isEmpty() ? "embedded" : "Debian's PostgreSQL " + debian.get().version();
    }

    /// Kills without a warning, and does no more than systemd would: it starts what has ended.
    void strike(Blow blow) throws IOException, InterruptedException {
        ProcessHandle embedded = debian.isEmpty() ? program.postmaster() : null;
        if (blow != Blow.DATABASE) program.kill();
        if (blow != Blow.PROGRAM) {
            if (embedded != null) embedded.destroyForcibly();
            else debian.orElseThrow().kill();
        }
        if (blow != Blow.PROGRAM && debian.isPresent()) debian.get().start();
        if (program.runs()) program.awaitAnswer();
        else program.start();
    }

    void end() throws InterruptedException, IOException {
        program.stop();
        if (debian.isPresent()) debian.get().kill();
        House.remove(program.home().getParent());
    }
}
