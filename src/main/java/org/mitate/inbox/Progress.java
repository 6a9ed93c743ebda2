package org.mitate.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.files.Media;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far the reading of the transmissions has come.
@Repository
class Progress {

    private final JdbcClient database;
    private final Transmissions transmissions;

    Progress(JdbcClient database, Transmissions transmissions) {
        this.database = database;
        this.transmissions = transmissions;
    }

    /// The next one to read, locked for this transaction; nodes step past what another reads.
    Optional<ToRead> nextToRead() {
        return database.sql(
                        """
                        select * from inbox.transmission
                        where read_at is null and unreadable is null
                        order by taken_at
                        limit 1
                        for update skip locked
                        """)
                .query(
                        (row, number) ->
                                new ToRead(
                                        transmissions.transmission(row, number),
                                        row.getInt("pages_read")))
                .optional();
    }

    /// @param pagesRead how many of its pages were looked at before
    record ToRead(Transmission transmission, int pagesRead) {}

    void readUpTo(Transmission.Id id, int pagesRead) {
        database.sql("update inbox.transmission set pages_read = :pages where id = :id")
                .param("pages", pagesRead)
                .param("id", id.value())
                .update();
    }

    /// A page that cannot be read is passed over, and the transmission stands on the shelf with the
    /// others on the pile.
    void losePage(Transmission.Id id, int place, String reason) {
        database.sql(
                        """
                        update inbox.transmission
                        set pages_lost = concat_ws(',', nullif(pages_lost, ''), :place::text),
                          pages_reason = coalesce(pages_reason, :reason)
                        where id = :id
                        """)
                .param("place", place)
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /// All its pages were looked at; those that were lost put it on the shelf.
    void readThrough(Transmission.Id id, Instant at) {
        database.sql(
                        """
                        update inbox.transmission
                        set read_at = :at, unreadable = pages_reason
                        where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /// Nobody can read it any more.
    void giveUp(Transmission.Id id, String reason) {
        database.sql("update inbox.transmission set unreadable = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /// From the first page; those that are here already stay as they are.
    void readAgain(Transmission.Id id) {
        database.sql(
                        """
                        update inbox.transmission
                        set read_at = null, unreadable = null, pages_read = 0, pages_lost = '',
                          pages_reason = null
                        where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    /// What another first look told.
    void seeAgain(
            Transmission.Id id, @Nullable Media media, int pages, @Nullable String unreadable) {
        database.sql(
                        """
                        update inbox.transmission
                        set media = :media, pages = :pages, unreadable = :unreadable
                        where id = :id
                        """)
                .param("media", media == null ? null : media.name())
                .param("pages", pages)
                .param("unreadable", unreadable)
                .param("id", id.value())
                .update();
    }
}
