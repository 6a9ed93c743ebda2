package org.mitate.entrance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mitate.entrance.Trial.Finding;
import org.mitate.entrance.Trial.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The last trial with each ticket; a new one takes the place of the one before.
@Repository
public class Trials {

    private final JdbcClient database;
    private final Clock clock;

    Trials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Trial> of(UUID ticket) {
        return database.sql("select at, found from entrance.trial where ticket_id = :ticket")
                .param("ticket", ticket)
                .query(Trials::trial)
                .optional();
    }

    @Transactional
    public void keep(Visitor visitor, Map<Part, Finding> found) {
        database.sql(
                        """
                        insert into entrance.trial (ticket_id, at, found)
                        values (:ticket, :at, :found)
                        on conflict (ticket_id) do update set at = excluded.at, found = excluded.found
                        """)
                .param("ticket", visitor.ticket())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("found", words(found))
                .update();
    }

    private static String[] words(Map<Part, Finding> found) {
        return found.entrySet().stream()
                .map(each -> each.getKey().name() + ":" + each.getValue().name())
                .toArray(String[]::new);
    }

    private static Trial trial(ResultSet row, int number) throws SQLException {
        var found = new EnumMap<Part, Finding>(Part.class);
        for (String word : (String[]) row.getArray("found").getArray()) {
            String[] parts = word.split(":");
            found.put(Part.valueOf(parts[0]), Finding.valueOf(parts[1]));
        }
        return new Trial(row.getObject("at", OffsetDateTime.class).toInstant(), found);
    }
}
