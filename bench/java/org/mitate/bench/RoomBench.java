package org.mitate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mitate.room.Coturn;

/// The online room: first pictures in real browsers, directly and through a real relay, and the
/// lines of many rooms at one node.
final class RoomBench {

    private static final String DEMO = "--spring.profiles.active=demo";

    /// All visitors of the bench come from one.
    private static final String ONE_ADDRESS = "--mitate.public-visits=100000";

    private RoomBench() {}

    static void main(String[] arguments) throws Exception {
        Path home = House.temporaryHome();
        List<String> parts =
                arguments.length > 0 ? List.of(arguments) : List.of("pictures", "lines");
        try {
            if (parts.contains("pictures")) pictures(home);
            if (parts.contains("lines")) lines(new Program(home, DEMO, ONE_ADDRESS));
        } finally {
            House.remove(home.getParent());
        }
    }

    private static void pictures(Path home) throws Exception {
        Path beside = Files.createDirectory(home.resolveSibling("beside"));
        try (var relay = Coturn.start(beside)) {
            PictureBench.begin();
            pictures("direct", new Program(home, DEMO), beside);
            var settings = new ArrayList<>(relay.settings("udp"));
            settings.add(DEMO);
            pictures("relayed", new Program(home, settings.toArray(String[]::new)), beside);
        }
    }

    private static void pictures(String name, Program program, Path beside) throws Exception {
        program.start();
        try (var database = Database.embeddedIn(program);
                var chrome = new Chrome(Files.createTempDirectory(beside, "chrome"))) {
            PictureBench.run(name, program, OnlineCase.of(database), chrome);
        } finally {
            program.stop();
        }
    }

    private static void lines(Program program) throws Exception {
        program.start();
        try (var database = Database.embeddedIn(program)) {
            new LineBench(program, database, OnlineCase.of(database)).run();
        } finally {
            program.stop();
        }
    }
}
