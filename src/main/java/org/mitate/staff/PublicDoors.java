package org.mitate.staff;

import java.util.List;

/// Paths that need no sign-in. Each room offers its own as a bean; whatever nobody offers is
/// denied.
public record PublicDoors(List<String> patterns) {

    public static PublicDoors of(String... patterns) {
        return new PublicDoors(List.of(patterns));
    }
}
