package org.mitate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.mitate.shared.CannotStart;

/// A backup of a home folder: database and stored files in one archive, the keys in another, so
/// that whoever finds the one cannot open what is sealed in it.
///
/// The database comes first: a file that a row names was there before the row, so it is in the copy
/// too.
final class Backup {

    static final String NAME = "mitate-";
    static final String END = ".tar.gz";
    static final String KEYS_END = "-keys.tar.gz";

    /// Left in the home by each backup, for the page of health.
    static final String NOTE = "last-backup";

    static final String ABOUT = "about.txt";
    static final String INSIDE = "home/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final List<String> KEYS = List.of("house.key", "mitate.yaml");

    private final Path home;
    private final Path folder;
    private final Path keysFolder;

    /// @param keysFolder where the keys go, better not on the same disk
    Backup(Path home, Path folder, Path keysFolder) {
        this.home = home.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.keysFolder = keysFolder.toAbsolutePath().normalize();
    }

    /// What was made.
    ///
    /// @param database how its data were copied
    record Made(Path data, Path keys, Database database, long bytes) {}

    /// How a database gets into the backup.
    enum Database {
        AT_WORK,
        STOPPED,
        /// On a server of the operator, who has a backup of their own for it.
        ELSEWHERE
    }

    /// Makes both archives and reads the big one again: a backup that nobody can read is none.
    ///
    /// @throws CannotStart with a sentence where the folder is no home of Mitate
    Made make(Instant now) throws IOException, SQLException {
        if (!Files.exists(home.resolve("house.key")) && !Files.exists(home.resolve("mitate.yaml")))
            throw noHome();
        String name = NAME + TIME.format(now.atOffset(ZoneOffset.UTC));
        Path whole = Files.createDirectories(folder).resolve(name + END);
        Path unfinished = whole.resolveSibling(name + ".unfinished");
        Database database;
        try {
            try (var archive = Archive.create(unfinished)) {
                archive.add(ABOUT, "made " + now + "\n");
                database = copy(archive);
            }
            Archive.read(unfinished, (entry, content) -> {});
            Files.move(unfinished, whole);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        Path keys = copyKeys(Files.createDirectories(keysFolder).resolve(name + KEYS_END));
        long bytes = Files.size(whole);
        Files.writeString(home.resolve(NOTE), now + "\n" + whole + "\n" + bytes + "\n");
        return new Made(whole, keys, database, bytes);
    }

    private Database copy(Archive archive) throws IOException, SQLException {
        var cluster = new Cluster(home.resolve("postgres").resolve(Cluster.MAJOR));
        Database database = copyDatabase(cluster, archive);
        for (String kept : List.of("purpose", Cluster.SUPERUSER + ".password")) {
            if (Files.exists(home.resolve(kept))) archive.add(INSIDE + kept, home.resolve(kept));
        }
        Path files = home.resolve("files");
        if (Files.exists(files)) {
            try (Stream<Path> all = Files.walk(files)) {
                for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                    boolean whole = !file.toString().endsWith(".part");
                    if (whole) archive.add(INSIDE + home.relativize(file), file);
                }
            }
        }
        return database;
    }

    private Database copyDatabase(Cluster cluster, Archive archive)
            throws IOException, SQLException {
        if (!Files.exists(cluster.data()) || isNamedInSettings()) return Database.ELSEWHERE;
        String place = INSIDE + "postgres/" + Cluster.MAJOR;
        var copy = new ClusterCopy(cluster, archive, place);
        if (cluster.postmaster().namesARunningServer()) {
            copy.whileItWorks(
                    new PasswordFile(home.resolve(Cluster.SUPERUSER + ".password")).password());
            return Database.AT_WORK;
        }
        // nobody may start it meanwhile
        try (var lock = HomeFolder.open(home)) {
            copy.whileItSleeps();
        }
        return Database.STOPPED;
    }

    private boolean isNamedInSettings() throws IOException {
        Path settings = home.resolve("mitate.yaml");
        if (System.getenv("SPRING_DATASOURCE_URL") != null) return true;
        if (!Files.exists(settings)) return false;
        try (Stream<String> lines = Files.lines(settings)) {
            return lines.map(String::strip)
                    .anyMatch(line -> !line.startsWith("#") && line.contains("jdbc:postgresql:"));
        }
    }

    private Path copyKeys(Path path) throws IOException {
        try (var archive = Archive.create(path)) {
            for (String key : KEYS) {
                if (Files.exists(home.resolve(key))) archive.add(INSIDE + key, home.resolve(key));
            }
        }
        return path;
    }

    private CannotStart noHome() {
        return new CannotStart(
                "The folder %s is no home of Mitate: name the right one with MITATE_HOME."
                        .formatted(home),
                "フォルダー %s は Mitate のデータではありません。MITATE_HOME で指定してください。".formatted(home));
    }
}
