package org.mitate.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.room.LineBook.Cause;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines that were cut, in the database.
@Repository
class Interruptions {

    private final JdbcClient database;
    private final Clock clock;

    Interruptions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Interruption> of(CaseId id) {
        return database.sql(
                        """
                        select * from room.interruption where case_id = :case
                        order by from_at, seat
                        """)
                .param("case", id.value())
                .query(Interruptions::interruption)
                .list();
    }

    void open(CaseId id, int seat, Instant from, Cause cause) {
        write(id, seat, from, null, cause);
    }

    Interruption add(CaseId id, int seat, Instant from, Instant to, Cause cause) {
        UUID key = write(id, seat, from, to, cause);
        return new Interruption(key, id, seat, cause, from, to);
    }

    Optional<Interruption> close(CaseId id, int seat, Instant at) {
        return database.sql(
                        """
                        update room.interruption set to_at = greatest(from_at, :at)
                        where case_id = :case and seat = :seat and to_at is null
                        returning *
                        """)
                .param("case", id.value())
                .param("seat", seat)
                .param("at", utc(at))
                .query(Interruptions::interruption)
                .optional();
    }

    private UUID write(CaseId id, int seat, Instant from, @Nullable Instant to, Cause cause) {
        UUID key = Ids.next(clock);
        database.sql(
                        """
                        insert into room.interruption (id, case_id, seat, cause, from_at, to_at)
                        values (:id, :case, :seat, :cause, :from, :to)
                        on conflict do nothing
                        """)
                .param("id", key)
                .param("case", id.value())
                .param("seat", seat)
                .param("cause", cause.name())
                .param("from", utc(from))
                .param("to", to == null ? null : utc(to))
                .update();
        return key;
    }

    private static Interruption interruption(ResultSet row, int number) throws SQLException {
        var to = row.getObject("to_at", OffsetDateTime.class);
        return new Interruption(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("seat"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                to == null ? null : to.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
