package org.mitate.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.room.Seat.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The seats in the database.
@Repository
class Seats {

    /// A line that its node did not confirm for so long is dead, as after a power cut.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient database;

    Seats(JdbcClient database) {
        this.database = database;
    }

    List<Seat> of(CaseId id, Instant now) {
        return database.sql("select * from room.seat where case_id = :case order by seat")
                .param("case", id.value())
                .query((row, number) -> seat(row, now))
                .list();
    }

    Optional<Seat> of(CaseId id, int seat, Instant now) {
        return of(id, now).stream().filter(it -> it.number() == seat).findFirst();
    }

    void promise(CaseId id, int seat, State first, Instant at) {
        database.sql(
                        """
                        insert into room.seat (case_id, seat, state, since, promised)
                        values (:case, :seat, :state, :at, :at)
                        on conflict (case_id, seat) do update
                          set promised = coalesce(room.seat.promised, excluded.promised)
                        """)
                .param("case", id.value())
                .param("seat", seat)
                .param("state", first.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sit(CaseId id, int seat, UUID page, UUID line, Instant at) {
        database.sql(
                        """
                        update room.seat set page = :page, line = :line, seen_at = :at
                        where case_id = :case and seat = :seat
                        """)
                .param("case", id.value())
                .param("seat", seat)
                .param("page", page)
                .param("line", line)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether the line still had the seat, and no newer one
    boolean rise(UUID line) {
        return database.sql("update room.seat set line = null where line = :line")
                        .param("line", line)
                        .update()
                > 0;
    }

    void set(CaseId id, int seat, State state, Instant at) {
        database.sql(
                        """
                        update room.seat set state = :state, since = :at
                        where case_id = :case and seat = :seat
                        """)
                .param("case", id.value())
                .param("seat", seat)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(Collection<UUID> lines, Instant at) {
        if (lines.isEmpty()) return;
        database.sql("update room.seat set seen_at = :at where line in (:lines)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lines", lines)
                .update();
    }

    private static Seat seat(ResultSet row, Instant now) throws SQLException {
        Instant seen = instant(row, "seen_at");
        boolean present =
                row.getObject("line") != null && seen != null && seen.plus(SILENCE).isAfter(now);
        return new Seat(
                row.getInt("seat"),
                State.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "promised"),
                row.getObject("page", UUID.class),
                present);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
