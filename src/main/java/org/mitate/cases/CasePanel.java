package org.mitate.cases;

import gg.jte.Content;
import java.util.Optional;
import org.mitate.ui.Page;

/// A part of the case page that another room draws.
public interface CasePanel {

    /// The three columns of the case page: persons, papers and date and money, history.
    enum Column {
        PERSONS,
        MATTER,
        HISTORY
    }

    Column column();

    /// Order within the column, the smaller the higher.
    int place();

    /// The part for this case, or nothing where there is nothing to say.
    Optional<Content> draw(Page page, CaseFile file);
}
