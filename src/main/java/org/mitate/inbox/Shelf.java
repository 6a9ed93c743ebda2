package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What could not be read stands here, with the reason and the original, until a person has dealt
/// with it.
@Component
public class Shelf {

    private final JdbcClient database;
    private final Transmissions transmissions;
    private final InTray tray;
    private final Doorstep doorstep;
    private final StaffDirectory directory;
    private final Clock clock;

    Shelf(
            JdbcClient database,
            Transmissions transmissions,
            InTray tray,
            Doorstep doorstep,
            StaffDirectory directory,
            Clock clock) {
        this.database = database;
        this.transmissions = transmissions;
        this.tray = tray;
        this.doorstep = doorstep;
        this.directory = directory;
        this.clock = clock;
    }

    /// Those nobody dealt with yet, the oldest first.
    public List<ShelfEntry> entries() {
        return database.sql(
                        """
                        select * from inbox.transmission
                        where unreadable is not null and settled_at is null
                        order by taken_at, id
                        """)
                .query(this::entry)
                .list();
    }

    public ShelfEntry get(Transmission.Id id) {
        return database.sql(
                        """
                        select * from inbox.transmission where id = :id and unreadable is not null
                        """)
                .param("id", id.value())
                .query(this::entry)
                .optional()
                .orElseThrow(() -> Refusal.notFound("NOT_ON_SHELF"));
    }

    /// @return whether it can be read now
    public boolean readAgain(Transmission.Id id) {
        ShelfEntry entry = get(id);
        if (!entry.canBeReadAgain()) throw Refusal.notNow("ORIGINAL_GONE");
        tray.lookAgain(entry.transmission());
        doorstep.readSoon();
        return entries().stream().noneMatch(it -> it.transmission().id().equals(id));
    }

    /// Takes it off the shelf; the original stays for its time.
    public void settle(Transmission.Id id, String note) {
        database.sql(
                        """
                        update inbox.transmission
                        set settled_at = :now, settled_by = :by, settled_note = :note
                        where id = :id and unreadable is not null and settled_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", directory.actingMember().name().written())
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    private ShelfEntry entry(ResultSet row, int number) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new ShelfEntry(
                transmissions.transmission(row, number),
                row.getString("unreadable"),
                row.getString("pages_lost"),
                Objects.requireNonNullElse(row.getString("held_as"), ""),
                row.getObject("forgotten_at") != null,
                settled == null ? null : settled.toInstant(),
                Objects.requireNonNullElse(row.getString("settled_by"), ""),
                row.getString("settled_note"));
    }
}
