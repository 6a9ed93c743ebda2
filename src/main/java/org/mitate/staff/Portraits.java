package org.mitate.staff;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mitate.files.DocumentStore;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The photographs of the doctors, by which a consultee knows who is speaking (rules.md §9).
@Component
public class Portraits {

    private final JdbcClient database;
    private final DocumentStore store;
    private final StaffDirectory directory;
    private final Ledger ledger;
    private final Clock clock;

    Portraits(
            JdbcClient database,
            DocumentStore store,
            StaffDirectory directory,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// A JPEG.
    public Optional<byte[]> of(StaffId id) {
        return file(id).map(store::fetch);
    }

    public boolean has(StaffId id) {
        return file(id).isPresent();
    }

    /// Takes the place of the photograph before; the bytes of that one are forgotten.
    @Transactional
    public void hang(StaffMember member, String name, byte[] content) {
        byte[] picture = Portrait.of(name, content);
        UUID file = Ids.next(clock);
        store.keepUnlessRolledBack(file, picture);
        file(member.id()).ifPresent(store::forget);
        database.sql(
                        """
                        insert into staff.portrait (member_id, file, at) values (:member, :file, :at)
                        on conflict (member_id) do update
                        set file = excluded.file, at = excluded.at
                        """)
                .param("member", member.id().value())
                .param("file", file)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String by = directory.acting().map(StaffMember::account).orElse("");
        ledger.changed(by, member.account(), "PHOTO_CHANGED", "");
    }

    private Optional<UUID> file(StaffId id) {
        return database.sql("select file from staff.portrait where member_id = :member")
                .param("member", id.value())
                .query(UUID.class)
                .optional();
    }
}
