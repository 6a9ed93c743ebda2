package org.mitate.documents;

import org.mitate.files.DocumentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether scans can be stored, and how many there are.
@Component
public class FileStoreHealth {

    private final DocumentStore store;
    private final JdbcClient database;

    FileStoreHealth(DocumentStore store, JdbcClient database) {
        this.store = store;
        this.database = database;
    }

    /// @param bytes as they came, before they were sealed
    public record Stock(long files, long bytes) {}

    /// Tried, not guessed: something is kept and forgotten.
    public boolean isWritable() {
        return store.isWritable();
    }

    public Stock stock() {
        return database.sql(
                        """
                        select count(*) as files, coalesce(sum(bytes), 0) as bytes
                        from documents.file where forgotten_at is null
                        """)
                .query(Stock.class)
                .single();
    }
}
