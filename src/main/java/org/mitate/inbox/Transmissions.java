package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mitate.files.FileOwner;
import org.mitate.files.Media;
import org.mitate.hospital.terms.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came in, in one piece each.
@Repository
class Transmissions implements FileOwner {

    private final JdbcClient database;
    private final SealedNames names;

    Transmissions(JdbcClient database, SealedNames names) {
        this.database = database;
        this.names = names;
    }

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return database.sql("select id from inbox.transmission where id in (:files)")
                .param("files", files)
                .query(UUID.class)
                .set();
    }

    boolean knows(String mark) {
        return database.sql("select exists (select from inbox.transmission where mark = :mark)")
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /// @param heldAs where the original lies that was too large for the store, else empty
    /// @return whether it is new; false when something with its mark is here already
    boolean add(Transmission it, String heldAs) {
        var media = it.media();
        return database.sql(
                                """
                                insert into inbox.transmission (
                                  id, way, mark, channel, name_sealed, sender_sealed, media, bytes,
                                  digest, pages, arrived_at, taken_at, unreadable, held_as)
                                values (
                                  :id, :way, :mark, :channel, :name, :sender, :media, :bytes,
                                  :digest, :pages, :arrived, :taken, :unreadable, :held)
                                on conflict (mark) do nothing
                                """)
                        .param("id", it.id().value())
                        .param("way", it.way().name())
                        .param("mark", it.mark())
                        .param("channel", it.channel().name())
                        .param("name", names.seal(it.name()))
                        .param("sender", names.seal(it.sender()))
                        .param("media", media == null ? null : media.name())
                        .param("bytes", it.bytes())
                        .param("digest", it.digest())
                        .param("pages", it.pages())
                        .param("arrived", utc(it.arrivedAt()))
                        .param("taken", utc(it.takenAt()))
                        .param("unreadable", it.unreadable())
                        .param("held", heldAs.isEmpty() ? null : heldAs)
                        .update()
                == 1;
    }

    Optional<Transmission> find(Transmission.Id id) {
        return database.sql("select * from inbox.transmission where id = :id")
                .param("id", id.value())
                .query(this::transmission)
                .optional();
    }

    Optional<Transmission> withMark(String mark) {
        return database.sql("select * from inbox.transmission where mark = :mark")
                .param("mark", mark)
                .query(this::transmission)
                .optional();
    }

    /// In the order in which they were taken in.
    List<Transmission> whoseMarkBegins(String beginning) {
        return database.sql(
                        """
                        select * from inbox.transmission where starts_with(mark, :beginning)
                        order by length(mark), mark
                        """)
                .param("beginning", beginning)
                .query(this::transmission)
                .list();
    }

    Transmission transmission(ResultSet row, int number) throws SQLException {
        String media = row.getString("media");
        return new Transmission(
                new Transmission.Id(row.getObject("id", UUID.class)),
                Transmission.Way.valueOf(row.getString("way")),
                row.getString("mark"),
                Channel.valueOf(row.getString("channel")),
                names.open(row, "name"),
                names.open(row, "sender"),
                media == null ? null : Media.valueOf(media),
                row.getLong("bytes"),
                row.getString("digest"),
                row.getInt("pages"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("unreadable"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
