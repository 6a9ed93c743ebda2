package org.mitate.hospital.change;

import java.util.List;

/// What a rehearsal saw.
///
/// @param subject what was computed again: `OUTCOMES` or `FEES`
/// @param played how many cases were looked at, of `all` in the period
public record Replay(String subject, int played, int all, List<Effect> effects) {

    public Replay {
        effects = List.copyOf(effects);
    }

    public boolean isWhole() {
        return played >= all;
    }
}
