package org.mitate.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a person decided on the sheets of a sheaf; what is not named stays on the pile.
///
/// @param papers those of the case
/// @param aside the reason for each sheet that nobody files, such as `ADVERT`
/// @param apart those that are not of this case, and nobody knows whose
public record Sorted(List<Assignment> papers, Map<UUID, String> aside, List<UUID> apart) {

    public Sorted {
        papers = List.copyOf(papers);
        aside = Map.copyOf(aside);
        apart = List.copyOf(apart);
    }

    public boolean isNothing() {
        return papers.isEmpty() && aside.isEmpty() && apart.isEmpty();
    }

    /// How many sheets become papers.
    public int filed() {
        return papers.stream().mapToInt(paper -> paper.sheets().size()).sum();
    }
}
