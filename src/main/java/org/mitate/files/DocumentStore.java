package org.mitate.files;

import java.util.UUID;

/// Where the bytes of the stored files lie: a folder of this machine, or a store that several nodes
/// share.
public interface DocumentStore {

    /// Returns only when the bytes survive a power cut.
    void keep(UUID id, byte[] content);

    byte[] fetch(UUID id);

    /// Forgets what was kept for a row that was never committed, or whose time is over.
    void forget(UUID id);

    /// Whether something could be kept now.
    boolean isWritable();
}
