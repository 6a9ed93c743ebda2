package org.mitate.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where the bytes of the stored files lie: a folder of this machine, or a store that several nodes
/// share.
public interface DocumentStore {

    /// Returns only when the bytes survive a power cut.
    void keep(UUID id, byte[] content);

    /// The same as part of a transaction: when it is rolled back, no bytes are left behind.
    default void keepUnlessRolledBack(UUID id, byte[] content) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status == STATUS_ROLLED_BACK) forget(id);
                    }
                });
        keep(id, content);
    }

    byte[] fetch(UUID id);

    /// Forgets what was kept for a row that was never committed, or whose time is over.
    void forget(UUID id);

    /// All that was kept before a time.
    List<UUID> keptBefore(Instant time);

    /// Takes bytes out of the way that no row knows; they are not deleted.
    void layAside(UUID id);

    /// What was laid aside.
    List<UUID> aside();

    void putBack(UUID id);

    /// Whether something could be kept now.
    boolean isWritable();
}
