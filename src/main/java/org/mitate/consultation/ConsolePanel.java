package org.mitate.consultation;

import gg.jte.Content;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.ui.Page;

/// A part of the doctor's console that another room draws.
public interface ConsolePanel {
    Optional<Content> draw(Page page, CaseFile file);
}
