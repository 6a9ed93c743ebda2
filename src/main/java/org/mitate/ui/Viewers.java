package org.mitate.ui;

import java.util.Optional;

/// Tells who is looking; offered by the staff room.
public interface Viewers {
    Optional<Viewer> viewer();
}
