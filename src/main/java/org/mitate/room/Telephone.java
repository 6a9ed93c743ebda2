package org.mitate.room;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.consultation.AloudPolicy;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When talks went on by telephone because the pictures failed (rules.md §9); the clock goes on,
/// and the doctor asks aloud.
@Repository
public class Telephone implements AloudPolicy {

    private final JdbcClient database;
    private final Clock clock;

    Telephone(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param to null while it lasts
    public record Spell(Instant from, @Nullable Instant to, String by) {}

    public List<Spell> of(CaseId id) {
        return database.sql("select * from room.telephone where case_id = :case order by from_at")
                .param("case", id.value())
                .query(
                        (row, number) -> {
                            var to = row.getObject("to_at", OffsetDateTime.class);
                            return new Spell(
                                    row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                    to == null ? null : to.toInstant(),
                                    row.getString("by_name"));
                        })
                .list();
    }

    public boolean isOn(CaseId id) {
        return of(id).stream().anyMatch(spell -> spell.to() == null);
    }

    @Override
    public boolean isAloud(CaseId id) {
        return isOn(id);
    }

    void begin(CaseId id, String by) {
        UUID key = Ids.next(clock);
        database.sql(
                        """
                        insert into room.telephone (id, case_id, from_at, by_name)
                        values (:id, :case, :at, :by)
                        on conflict do nothing
                        """)
                .param("id", key)
                .param("case", id.value())
                .param("at", now())
                .param("by", by)
                .update();
    }

    void end(CaseId id) {
        database.sql(
                        """
                        update room.telephone set to_at = :at where case_id = :case and to_at is null
                        """)
                .param("case", id.value())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
