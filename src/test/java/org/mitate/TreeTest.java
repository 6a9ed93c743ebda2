package org.mitate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tree keeps the stops of STYLE.md: files that one can read in one go, SQL that stays at home.
class TreeTest {

    private static final Map<String, Integer> LONGEST =
            Map.of(
                    "src/main/java", 200,
                    "src/test/java", 300,
                    "bench/java", 150,
                    "src/main/jte", 120,
                    "frontend/css", 300,
                    "frontend/js", 250);
    private static final Pattern FOREIGN_TABLE =
            Pattern.compile(
                    "(?:from|join|into|update|references)\\s+([a-z]+)\\.(?!published_)[a-z_]+");

    @Test
    void noFileIsLongerThanItsStop() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var stop : LONGEST.entrySet()) {
            for (Path file : files(stop.getKey())) {
                long lines = Files.readAllLines(file).size();
                if (lines > stop.getValue()) tooLong.add(file + ": " + lines);
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void sqlNamesOnlyTheTablesOfItsOwnRoom() throws IOException {
        var foreign = new TreeSet<String>();
        for (Path file : files("src/main/java")) {
            String room =
                    Path.of("src/main/java/org/mitate").relativize(file).getName(0).toString();
            if (room.equals("database")) continue;
            collectForeign(file, room, foreign);
        }
        for (Path file : files("src/main/resources/db/migration")) {
            collectForeign(file, file.getParent().getFileName().toString(), foreign);
        }

        assertThat(foreign).isEmpty();
    }

    @Test
    void sqlAsksTheHouseForTheTime() throws IOException {
        for (Path file : files("src/main/resources/db/migration")) {
            assertThat(Files.readString(file)).doesNotContain("now()", "current_timestamp");
        }
    }

    private static void collectForeign(Path file, String room, TreeSet<String> foreign)
            throws IOException {
        var table = FOREIGN_TABLE.matcher(Files.readString(file));
        while (table.find()) {
            boolean own =
                    table.group(1).equals(room)
                            || room.equals("__root") && table.group(1).equals("house");
            if (!own) foreign.add(file + ": " + table.group());
        }
    }

    private static Iterable<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
