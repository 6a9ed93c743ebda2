package org.mitate.scheduling.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.application.Unavailable.Part;
import org.springframework.jdbc.core.ResultSetExtractor;

/// Reads rooms out of rows that repeat a room for each of its closures.
final class RoomRows implements ResultSetExtractor<List<Room>> {

    @Override
    public List<Room> extractData(ResultSet row) throws SQLException {
        var bare = new LinkedHashMap<UUID, Room>();
        var closures = new LinkedHashMap<UUID, List<Leave>>();
        while (row.next()) {
            UUID id = row.getObject("id", UUID.class);
            if (!bare.containsKey(id)) bare.put(id, room(id, row));
            List<Leave> own = closures.computeIfAbsent(id, key -> new ArrayList<>());
            if (row.getObject("closure_id") != null) own.add(closure(row));
        }
        return bare.values().stream()
                .map(room -> room.with(closures.getOrDefault(room.id().value(), List.of())))
                .toList();
    }

    private static Room room(UUID id, ResultSet row) throws SQLException {
        return new Room(
                new RoomId(id),
                row.getString("name"),
                row.getString("floor"),
                Rooms.modes(row),
                row.getInt("seats"),
                row.getBoolean("active"),
                List.of());
    }

    private static Leave closure(ResultSet row) throws SQLException {
        return new Leave(
                row.getObject("closure_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Part.valueOf(row.getString("part")),
                row.getString("reason"));
    }
}
