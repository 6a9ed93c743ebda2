package org.mitate.ui;

import java.util.OptionalInt;

/// Says how much waits behind a door of the menu; a room offers one for each door that has a
/// number.
public interface Counts {
    /// The path of the [MenuEntry] that it counts for.
    String path();

    OptionalInt count(Viewer viewer);
}
