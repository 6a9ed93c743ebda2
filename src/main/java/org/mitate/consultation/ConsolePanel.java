package org.mitate.consultation;

import gg.jte.Content;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.ui.Page;

/// A part of the doctor's console that another room draws.
public interface ConsolePanel {

    /// Where on the console it stands.
    enum Place {
        /// Under the clock, for what the doctor must see at once.
        CLOCK,
        NOTES
    }

    default Place place() {
        return Place.NOTES;
    }

    Optional<Content> draw(Page page, CaseFile file);
}
