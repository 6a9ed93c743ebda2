package org.mitate.ui;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// Says how much waits behind a door of the menu; a room offers one for each door that has a
/// number.
public interface Counts {
    /// The path of the [MenuEntry] that it counts for.
    String path();

    OptionalInt count(Viewer viewer);

    /// The same number for everybody who sees the door.
    static Counts of(String path, IntSupplier count) {
        return of(path, viewer -> OptionalInt.of(count.getAsInt()));
    }

    /// A number that depends on who looks, and may be none.
    static Counts of(String path, Function<Viewer, OptionalInt> count) {
        return new Counts() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public OptionalInt count(Viewer viewer) {
                return count.apply(viewer);
            }
        };
    }
}
