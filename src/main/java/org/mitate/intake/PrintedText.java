package org.mitate.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads what was printed, not written, on the sheets at hand, where the house has a program that
/// can. Offers only: nobody enters it but a person.
public interface PrintedText {

    /// Whether such a program is there and wanted.
    boolean isAvailable();

    /// @param sheets in the order of the form's own sheets
    /// @return by field; empty as long as it is still read
    Optional<Map<String, String>> find(
            List<UUID> sheets, Map<String, FormRegion> regions);
}
