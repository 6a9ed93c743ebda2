package org.mitate.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.staff.StaffDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The journal of the cases: rows are numbered within their case and never changed.
@Repository
class Journal {

    private final JdbcClient database;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(
            JdbcClient database,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// Writes a line; the case's row must be locked, so that the numbers follow each other.
    void write(CaseId id, Note note, @Nullable Stage from, @Nullable Stage to) {
        var actor = directory.acting();
        database.sql(
                        """
                        insert into cases.journal (
                          case_id, seq, at, actor_id, actor_name, code, from_stage, to_stage,
                          words, reason_code, reason, request_key)
                        select :id, coalesce(max(seq), 0) + 1, :at, :actor, :name, :code, :from, :to,
                          :words, :reasonCode, :reason, :key
                        from cases.journal where case_id = :id
                        """)
                .param("id", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.map(member -> member.id().value()).orElse(null))
                .param("name", actor.map(member -> member.name().written()).orElse(""))
                .param("code", note.code())
                .param("from", from == null ? null : from.name())
                .param("to", to == null ? null : to.name())
                .param("words", note.words().toArray(String[]::new))
                .param("reasonCode", note.reason().code())
                .param("reason", note.reason().text())
                .param("key", note.requestKey())
                .update();
        events.publishEvent(new CaseWritten(id));
    }

    boolean knows(UUID requestKey) {
        return database.sql("select exists (select from cases.journal where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    List<JournalEntry> of(CaseId id) {
        return database.sql("select * from cases.journal where case_id = :id order by seq")
                .param("id", id.value())
                .query(Journal::entry)
                .list();
    }

    private static JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getInt("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("code"),
                stage(row.getString("from_stage")),
                stage(row.getString("to_stage")),
                Arrays.asList((String[]) row.getArray("words").getArray()),
                new Reason(row.getString("reason_code"), row.getString("reason")));
    }

    private static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(name);
    }
}
