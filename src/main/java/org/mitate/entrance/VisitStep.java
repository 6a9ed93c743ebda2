package org.mitate.entrance;

import java.util.Optional;
import org.mitate.ui.Page;

/// Something to do before the talk that another room asks for on the consultee's page, such as
/// trying the camera or registering a card.
public interface VisitStep {

    /// Order on the page, the smaller the earlier.
    int place();

    /// The step for this visitor, or nothing where it does not concern them.
    Optional<Step> draw(Page page, Visitor visitor);

    /// @param done whether it needs nothing more
    /// @param sentence what it is good for, or how it stands
    /// @param address the page that does it
    /// @param action what the button says
    record Step(String title, boolean done, String sentence, String address, String action) {}
}
