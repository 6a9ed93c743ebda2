package org.mitate.room.line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The messages in the database, so that any node can deliver them; each rings the bell of all
/// nodes.
@Repository
class Messages {

    static final String BELL = "room_message";

    private final JdbcClient database;
    private final Clock clock;

    Messages(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The lock makes the writers of one case wait for each other until they are through.
    @Transactional
    void add(CaseId id, Message message) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:case, 0)) is null")
                .param("case", "room " + id.value())
                .query(Boolean.class)
                .single();
        database.sql(
                        """
                        insert into room.message (
                          case_id, kind, from_seat, from_page, to_seat, to_page, body, at)
                        values (:case, :kind, :fromSeat, :fromPage, :toSeat, :toPage, :body, :at)
                        """)
                .param("case", id.value())
                .param("kind", message.kind().name())
                .param("fromSeat", message.fromSeat())
                .param("fromPage", message.fromPage())
                .param("toSeat", message.toSeat())
                .param("toPage", message.toPage())
                .param("body", message.body())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("select pg_notify('room_message', :case) is null")
                .param("case", id.value().toString())
                .query(Boolean.class)
                .single();
    }

    List<Message> after(CaseId id, long last) {
        return database.sql(
                        """
                        select * from room.message
                        where case_id = :case and id > :last order by id
                        """)
                .param("case", id.value())
                .param("last", last)
                .query(Messages::message)
                .list();
    }

    long last(CaseId id) {
        return database.sql("select coalesce(max(id), 0) from room.message where case_id = :case")
                .param("case", id.value())
                .query(Long.class)
                .single();
    }

    int erase(Instant before) {
        return database.sql("delete from room.message where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getLong("id"),
                Message.Kind.valueOf(row.getString("kind")),
                row.getObject("from_seat", Integer.class),
                row.getObject("from_page", UUID.class),
                row.getObject("to_seat", Integer.class),
                row.getObject("to_page", UUID.class),
                row.getString("body"));
    }
}
