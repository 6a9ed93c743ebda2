package org.mitate.room;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitate.cases.CaseId;
import org.mitate.room.LineBook.Connected;
import org.mitate.room.LineBook.Connection;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How the browsers were connected, in the database.
@Repository
class Connections {

    /// Names of codecs and browsers are short; whatever is longer was not written by our page.
    private static final int LONGEST = 60;

    private final JdbcClient database;
    private final Clock clock;

    Connections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(CaseId id, int seat, Instant at, Connection connection) {
        database.sql(
                        """
                        insert into room.connection (
                          id, case_id, seat, at, relayed, video, audio, cipher, browser)
                        values (:id, :case, :seat, :at, :relayed, :video, :audio, :cipher, :browser)
                        """)
                .param("id", Ids.next(clock))
                .param("case", id.value())
                .param("seat", seat)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("relayed", connection.relayed())
                .param("video", cut(connection.video()))
                .param("audio", cut(connection.audio()))
                .param("cipher", cut(connection.cipher()))
                .param("browser", cut(connection.browser()))
                .update();
    }

    List<Connected> of(CaseId id) {
        return database.sql("select * from room.connection where case_id = :case order by at, id")
                .param("case", id.value())
                .query(
                        (row, number) ->
                                new Connected(
                                        row.getInt("seat"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        new Connection(
                                                row.getBoolean("relayed"),
                                                row.getString("video"),
                                                row.getString("audio"),
                                                row.getString("cipher"),
                                                row.getString("browser"))))
                .list();
    }

    private static String cut(String words) {
        String plain = words.replaceAll("[^\\p{Alnum} ._/+-]", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
