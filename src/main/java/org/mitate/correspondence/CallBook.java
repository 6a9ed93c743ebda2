package org.mitate.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.correspondence.CallTask.Attempt;
import org.mitate.correspondence.CallTask.Outcome;
import org.mitate.correspondence.CallTask.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The calls in the database.
@Repository
class CallBook {

    private static final String SELECT = "select * from correspondence.call_task ";

    private final JdbcClient database;

    CallBook(JdbcClient database) {
        this.database = database;
    }

    Optional<CallTask> byId(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(CallBook::task)
                .optional()
                .map(this::withAttempts);
    }

    /// How many calls are owed, by their cases.
    Map<CaseId, Long> owed() {
        var owed = new HashMap<CaseId, Long>();
        database.sql(
                        """
                        select case_id, count(*) as calls from correspondence.call_task
                        where state = 'OPEN' group by case_id
                        """)
                .query(
                        row -> {
                            var id = new CaseId(row.getObject("case_id", UUID.class));
                            owed.put(id, row.getLong("calls"));
                        });
        return owed;
    }

    List<CallTask> open() {
        return database
                .sql(SELECT + "where state = 'OPEN' order by due_at, owed_at")
                .query(CallBook::task)
                .list()
                .stream()
                .map(this::withAttempts)
                .toList();
    }

    List<CallTask> of(CaseId id) {
        return database
                .sql(SELECT + "where case_id = :id order by owed_at")
                .param("id", id.value())
                .query(CallBook::task)
                .list()
                .stream()
                .map(this::withAttempts)
                .toList();
    }

    /// Nothing when the same call is owed already.
    void add(CallTask task) {
        database.sql(
                        """
                        insert into correspondence.call_task (id, case_id, reason, owed_at, due_at, state)
                        values (:id, :case, :reason, :owed, :due, 'OPEN')
                        on conflict (case_id, reason) where state = 'OPEN' do nothing
                        """)
                .param("id", task.id())
                .param("case", task.caseId().value())
                .param("reason", task.reason().name())
                .param("owed", utc(task.owedAt()))
                .param("due", utc(task.dueAt()))
                .update();
    }

    boolean knows(UUID requestKey) {
        return database.sql(
                        """
                        select exists (
                          select from correspondence.call_attempt where request_key = :key)
                        """)
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    void write(CallTask task, Attempt attempt, UUID requestKey) {
        database.sql(
                        """
                        insert into correspondence.call_attempt
                          (task_id, seq, at, actor_name, outcome, whom, note, request_key)
                        values (:task, :seq, :at, :actor, :outcome, :whom, :note, :key)
                        """)
                .param("task", task.id())
                .param("seq", task.attempts().size() + 1)
                .param("at", utc(attempt.at()))
                .param("actor", attempt.actor())
                .param("outcome", attempt.outcome().name())
                .param("whom", attempt.whom())
                .param("note", attempt.note())
                .param("key", requestKey)
                .update();
    }

    void postpone(UUID id, Instant dueAt) {
        database.sql("update correspondence.call_task set due_at = :due where id = :id")
                .param("due", utc(dueAt))
                .param("id", id)
                .update();
    }

    void end(UUID id, State state, Instant at) {
        database.sql(
                        """
                        update correspondence.call_task set state = :state, ended_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    private static CallTask task(ResultSet row, int number) throws SQLException {
        return new CallTask(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                CallReason.valueOf(row.getString("reason")),
                instant(row, "owed_at"),
                instant(row, "due_at"),
                State.valueOf(row.getString("state")),
                List.of());
    }

    /// Asked only when the rows are read: whoever asks between them holds one connection and waits
    /// for a second.
    private CallTask withAttempts(CallTask task) {
        return new CallTask(
                task.id(),
                task.caseId(),
                task.reason(),
                task.owedAt(),
                task.dueAt(),
                task.state(),
                attempts(task.id()));
    }

    private List<Attempt> attempts(UUID id) {
        return database.sql(
                        "select * from correspondence.call_attempt where task_id = :id order by seq")
                .param("id", id)
                .query(
                        (row, number) ->
                                new Attempt(
                                        instant(row, "at"),
                                        row.getString("actor_name"),
                                        Outcome.valueOf(row.getString("outcome")),
                                        row.getString("whom"),
                                        row.getString("note")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
