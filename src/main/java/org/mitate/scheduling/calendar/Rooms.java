package org.mitate.scheduling.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitate.hospital.terms.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rooms in the database.
@Repository
public class Rooms {

    private final JdbcClient database;

    Rooms(JdbcClient database) {
        this.database = database;
    }

    public List<Room> all() {
        return database.sql("select * from scheduling.room order by active desc, floor, name")
                .query(Rooms::room)
                .list();
    }

    public Optional<Room> find(RoomId id) {
        return database.sql("select * from scheduling.room where id = :id")
                .param("id", id.value())
                .query(Rooms::room)
                .optional();
    }

    public Optional<Room> named(String name) {
        return database.sql("select * from scheduling.room where name = :name")
                .param("name", name.strip())
                .query(Rooms::room)
                .optional();
    }

    /// Adds the room, or changes the one with this key.
    public void save(Room room) {
        database.sql(
                        """
                        insert into scheduling.room (id, name, floor, modes, active)
                        values (:id, :name, :floor, :modes, :active)
                        on conflict (id) do update set
                          name = :name, floor = :floor, modes = :modes, active = :active
                        """)
                .param("id", room.id().value())
                .param("name", room.name())
                .param("floor", room.floor())
                .param("modes", names(room.modes()))
                .param("active", room.active())
                .update();
    }

    /// The room's row stays locked until the transaction ends; a doctor's row is always locked
    /// before (architecture: otherwise the losers of a race lock each other).
    public void lock(Collection<RoomId> rooms) {
        database.sql("select id from scheduling.room where id in (:ids) order by id for update")
                .param("ids", rooms.stream().map(RoomId::value).toList())
                .query(UUID.class)
                .list();
    }

    static String[] names(Set<Mode> modes) {
        return modes.stream().map(Mode::name).sorted().toArray(String[]::new);
    }

    static Set<Mode> modes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("modes").getArray())
                .map(Mode::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                new RoomId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("floor"),
                modes(row),
                row.getBoolean("active"));
    }
}
