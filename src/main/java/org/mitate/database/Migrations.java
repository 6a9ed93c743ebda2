package org.mitate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Brings the tables up to date, each room from `db/migration/<room>` with a history of its own.
///
/// First the house, which is what all rooms share; then the rooms from the ground up, because the
/// views of one may build on those of a room below. Spring Modulith would do the same, but reads
/// all classes at each start to learn the order (docs/decisions).
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final String FOLDER = "classpath:db/migration/";
    private static final String HOUSE = "__root";

    private final Map<String, String> versions = new LinkedHashMap<>();

    /// How far the tables of each room are, by room.
    Map<String, String> versions() {
        return Map.copyOf(versions);
    }

    @Override
    public void migrate(Flyway flyway) {
        Set<String> rooms = roomsWithTables();
        rooms.remove(HOUSE);
        migrate(flyway, HOUSE);
        for (String room : RoomOrder.of(rooms)) migrate(flyway, room);
    }

    private static Set<String> roomsWithTables() {
        try {
            var rooms = new TreeSet<String>();
            var scripts =
                    new PathMatchingResourcePatternResolver().getResources(FOLDER + "*/*.sql");
            for (Resource script : scripts) rooms.add(room(script));
            return rooms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String room(Resource script) throws IOException {
        String[] path = script.getURL().getPath().split("/");
        return path[path.length - 2];
    }

    private void migrate(Flyway flyway, String room) {
        var settings = flyway.getConfiguration();
        Flyway tables =
                Flyway.configure()
                        .configuration(settings)
                        .locations(FOLDER + room)
                        .table(history(settings.getTable(), room))
                        // the schema is never empty for the second room
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load();
        tables.migrate();
        var current = tables.info().current();
        if (current != null) versions.put(room, String.valueOf(current.getVersion()));
    }

    private static String history(String table, String room) {
        return room.equals(HOUSE) ? table : table + "_" + room;
    }
}
