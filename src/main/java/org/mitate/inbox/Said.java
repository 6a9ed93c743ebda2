package org.mitate.inbox;

import java.util.UUID;
import org.mitate.shared.CaseNumber;

/// What a person said of a sheet, where nothing on it says so, or wrongly.
sealed interface Said {

    /// The number typed from the paper, or found by name (C08).
    record Whose(CaseNumber number) implements Said {}

    /// It belongs neither to what came with it nor to any number that is known.
    ///
    /// @param sheaf key of the sheaf in which it lies instead
    record Apart(UUID sheaf) implements Said {}
}
