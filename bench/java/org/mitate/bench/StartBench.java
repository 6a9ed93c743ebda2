package org.mitate.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Starts: the first on an empty home folder, which makes the database, and later ones; and what
/// program and database hold in memory.
final class StartBench {

    private static final int WARM_STARTS = 5;

    private StartBench() {}

    static void main(String[] arguments) throws Exception {
        run();
    }

    static void run() throws Exception {
        Path home = House.temporaryHome();
        Table.begin("Start until the first answer", "", "seconds", "JVM", "PostgreSQL", "together");
        try {
            start("cold: new home folder, database made", home);
            var warm = new ArrayList<Double>();
            for (int i = 1; i < WARM_STARTS; i++) warm.add(started(home));
            start("warm", home);
            Table.row("other warm starts", words(warm), "", "", "");
        } finally {
            House.remove(home.getParent());
        }
    }

    private static void start(String name, Path home) throws Exception {
        var program = new Program(home);
        Duration time = program.start();
        row(name, "%.1f".formatted(time.toMillis() / 1e3), new Cost(program));
        program.stop();
    }

    private static double started(Path home) throws Exception {
        var program = new Program(home);
        Duration time = program.start();
        program.stop();
        return time.toMillis() / 1e3;
    }

    /// The memory of a house in which work was done.
    static void memory(House house) throws Exception {
        Table.begin("Resident memory (PSS)", "", "", "JVM", "PostgreSQL", "together");
        row("after all of the above", "", house.cost());
    }

    private static void row(String name, String seconds, Cost cost) throws Exception {
        long program = cost.programMegabytes();
        long database = cost.databaseMegabytes();
        Table.row(name, seconds, program + " MB", database + " MB", program + database + " MB");
    }

    private static String words(List<Double> seconds) {
        return String.join(", ", seconds.stream().map("%.1f"::formatted).toList());
    }
}
