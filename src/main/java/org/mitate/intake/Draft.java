package org.mitate.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;

/// A form in writing. It becomes a case only when it arrives on paper (rules.md CH01).
///
/// @param secret printed on the own copy only; with the number it opens the status page
/// @param entries what was typed, by the name of the field
/// @param edition the newest that was printed, counted from 1; 0 when none was
/// @param endsAt when it disappears by itself
public record Draft(
        CaseNumber number,
        CaseNumber secret,
        Map<String, List<String>> entries,
        int edition,
        Instant endsAt) {

    public Draft {
        entries = Map.copyOf(entries);
    }

    public boolean printed() {
        return edition > 0;
    }

    /// The entries as a form to go on with.
    public Form form() {
        return form(entries);
    }

    static Form form(Map<String, List<String>> entries) {
        var form = Form.blank();
        entries.forEach((name, values) -> form.with(name, values.toArray(String[]::new)));
        return form;
    }

    public Draft with(Map<String, List<String>> others) {
        return new Draft(number, secret, others, edition, endsAt);
    }
}
