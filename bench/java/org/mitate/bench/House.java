package org.mitate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/// A hospital for one bench: program, embedded database and people who have signed in.
///
/// @param kept whether the folder stays for the next run; otherwise it is gone afterwards
record House(Program program, Database database, Cost cost, List<Browser> people, boolean kept)
        implements AutoCloseable {

    private static final int PEOPLE = 16;

    /// @param arguments a folder that keeps the house between runs, or nothing
    static House open(String[] arguments) throws Exception {
        boolean kept = arguments.length > 0;
        Path home = kept ? Path.of(arguments[0], "home").toAbsolutePath() : temporaryHome();
        var program = new Program(Files.createDirectories(home));
        program.start();
        var database = Database.embeddedIn(program);
        var people = new Entrance(program, database).secretaries(PEOPLE);
        return new House(program, database, new Cost(program), people, kept);
    }

    /// The server of an embedded database runs as another user when root starts it, so the folder
    /// lets others pass.
    static Path temporaryHome() throws IOException {
        Path parent = Files.createTempDirectory("mitate-bench-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
        return Files.createDirectory(parent.resolve("home"));
    }

    @Override
    public void close() throws Exception {
        for (Browser person : people) person.close();
        database.close();
        program.stop();
        if (!kept) remove(program.home().getParent());
    }

    static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
