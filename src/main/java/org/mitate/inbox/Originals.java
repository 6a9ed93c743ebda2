package org.mitate.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mitate.files.DocumentStore;
import org.mitate.shared.Refusal;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The originals of what came in. Nothing is forgotten before its time, and nothing at all that
/// nobody has decided on: a page on the pile and an entry of the shelf keep their original.
@Component
public class Originals {

    private final JdbcClient database;
    private final DocumentStore store;
    private final FolderWatch folders;
    private final InboxSettings settings;
    private final Clock clock;

    Originals(
            JdbcClient database,
            DocumentStore store,
            FolderWatch folders,
            InboxSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.folders = folders;
        this.settings = settings;
        this.clock = clock;
    }

    /// The bytes as they came; what is large is never whole in memory.
    public Resource of(ShelfEntry entry) {
        if (!entry.hasOriginal()) throw Refusal.notFound("ORIGINAL_GONE");
        if (entry.heldAs().isEmpty()) {
            return new ByteArrayResource(store.fetch(entry.transmission().id().value()));
        }
        Path held = folders.held(entry.heldAs());
        if (!Files.isReadable(held)) throw Refusal.notFound("ORIGINAL_GONE");
        return new FileSystemResource(held);
    }

    /// A transmission whose time is over.
    private record Ended(UUID id, String mark, String heldAs) {}

    /// @return how many were forgotten
    int forgetEnded() throws IOException {
        Instant now = clock.instant();
        List<Ended> ended = ended(now.atOffset(ZoneOffset.UTC).minusDays(settings.keepDays()));
        for (Ended one : ended) {
            store.forget(one.id());
            for (DropFolder folder : folders.folders()) remove(folder, one);
            database.sql(
                            """
                            update inbox.transmission set forgotten_at = :now, name = '', sender = '',
                              name_sealed = null, sender_sealed = null
                            where id = :id
                            """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("id", one.id())
                    .update();
        }
        return ended.size();
    }

    /// Read through with every page decided on, or settled on the shelf, and the last decision long
    /// ago. A page that lies with a case counts once the case has its own copy.
    private List<Ended> ended(OffsetDateTime before) {
        return database.sql(
                        """
                        select t.id, t.mark, coalesce(t.held_as, '') as held_as
                        from inbox.transmission t
                        where t.forgotten_at is null and t.taken_at < :before
                          and (t.unreadable is null and t.read_at < :before
                            or t.unreadable is not null and t.settled_at < :before)
                          and not exists (
                            select from inbox.page p
                            where p.transmission_id = t.id
                              and (p.lies = 'PILE' or p.filed_at >= :before
                                or p.lies = 'CASE' and p.file_id is null))
                        """)
                .param("before", before)
                .query(Ended.class)
                .list();
    }

    private static void remove(DropFolder folder, Ended ended) throws IOException {
        if (!ended.mark().startsWith(Claimed.MARK)) return;
        String own = ended.mark().substring(Claimed.MARK.length());
        for (var place : List.of(DropFolder.Place.TAKEN, DropFolder.Place.HELD)) {
            Path there = folder.place(place).resolve(own);
            for (Path file : DropFolder.list(there)) Files.deleteIfExists(file);
            Files.deleteIfExists(there);
        }
    }
}
