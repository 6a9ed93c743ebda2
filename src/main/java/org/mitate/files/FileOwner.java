package org.mitate.files;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// A room that keeps rows of stored files, and is asked whether it knows one before bytes count as
/// left behind.
public interface FileOwner {

    /// Those of which it has a row, whatever became of them.
    Set<UUID> known(Collection<UUID> files);
}
