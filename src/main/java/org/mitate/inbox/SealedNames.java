package org.mitate.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.mitate.shared.Vault;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What files were called and from where they came is personal (rules.md §10) and lies sealed in
/// the database. What came before that was so is sealed at the next start.
@Component
class SealedNames {

    private final Vault vault;
    private final JdbcClient database;

    SealedNames(Vault vault, JdbcClient database) {
        this.vault = vault;
        this.database = database;
    }

    byte[] seal(String open) {
        return vault.seal(open.getBytes(StandardCharsets.UTF_8));
    }

    /// @param column `name` or `sender`
    String open(ResultSet row, String column) throws SQLException {
        byte[] sealed = row.getBytes(column + "_sealed");
        if (sealed == null) return row.getString(column);
        return new String(vault.open(sealed), StandardCharsets.UTF_8);
    }

    /// A transmission whose names still stand in the open.
    private record Unsealed(UUID id, String name, String sender) {}

    @EventListener(ApplicationReadyEvent.class)
    void sealThoseFromBefore() {
        database.sql(
                        """
                        select id, name, sender from inbox.transmission
                        where name_sealed is null and (name <> '' or sender <> '')
                        """)
                .query(Unsealed.class)
                .list()
                .forEach(this::seal);
    }

    private void seal(Unsealed before) {
        database.sql(
                        """
                        update inbox.transmission
                        set name = '', sender = '', name_sealed = :name, sender_sealed = :sender
                        where id = :id and name_sealed is null
                        """)
                .param("name", seal(before.name()))
                .param("sender", seal(before.sender()))
                .param("id", before.id())
                .update();
    }
}
