package org.mitate.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mitate.ui.Form;

/// A form as it was printed at one time; a change makes another edition, and whichever comes back
/// is what the applicant has signed.
///
/// @param number counted from 1
public record Edition(int number, Map<String, List<String>> entries, Instant printedAt) {

    public Edition {
        entries = Map.copyOf(entries);
    }

    /// What stands on its sheets, as a form.
    public Form form() {
        return Draft.form(entries);
    }
}
