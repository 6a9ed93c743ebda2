package org.mitate.ui;

import gg.jte.Content;
import java.util.Optional;
import org.mitate.shared.Refusal;

/// What a room offers beside a no, so that it is no dead end; rooms offer theirs as beans.
public interface WayOut {

    /// The way out of this refusal at this address, or nothing.
    Optional<Content> draw(Page page, Refusal refusal);
}
