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

/// The rooms in the database, each with its closures.
@Repository
public class Rooms {

    private static final String SELECT =
            """
            select r.*, c.id as closure_id, c.first_day, c.last_day, c.part, c.reason
            from scheduling.room r left join scheduling.closure c on c.room_id = r.id
            """;
    private static final String ORDER = " order by r.active desc, r.floor, r.name, c.first_day";

    private final JdbcClient database;

    Rooms(JdbcClient database) {
        this.database = database;
    }

    public List<Room> all() {
        return database.sql(SELECT + ORDER).query(new RoomRows());
    }

    public Optional<Room> find(RoomId id) {
        return database
                .sql(SELECT + "where r.id = :id" + ORDER)
                .param("id", id.value())
                .query(new RoomRows())
                .stream()
                .findFirst();
    }

    public Optional<Room> named(String name) {
        return database
                .sql(SELECT + "where r.name = :name" + ORDER)
                .param("name", name.strip())
                .query(new RoomRows())
                .stream()
                .findFirst();
    }

    /// Adds the room, or changes the one with this key; closures are entered by themselves.
    public void save(Room room) {
        database.sql(
                        """
                        insert into scheduling.room (id, name, floor, modes, seats, active)
                        values (:id, :name, :floor, :modes, :seats, :active)
                        on conflict (id) do update set
                          name = :name, floor = :floor, modes = :modes, seats = :seats,
                          active = :active
                        """)
                .param("id", room.id().value())
                .param("name", room.name())
                .param("floor", room.floor())
                .param("modes", names(room.modes()))
                .param("seats", room.seats())
                .param("active", room.active())
                .update();
    }

    public void close(RoomId room, Leave closure) {
        database.sql(
                        """
                        insert into scheduling.closure (id, room_id, first_day, last_day, part, reason)
                        values (:id, :room, :first, :last, :part, :reason)
                        """)
                .param("id", closure.id())
                .param("room", room.value())
                .param("first", closure.firstDay())
                .param("last", closure.lastDay())
                .param("part", closure.part().name())
                .param("reason", closure.reason())
                .update();
    }

    public void reopen(RoomId room, UUID closure) {
        database.sql("delete from scheduling.closure where id = :id and room_id = :room")
                .param("id", closure)
                .param("room", room.value())
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
}
