package org.mitate.correspondence;

import java.util.UUID;
import org.mitate.correspondence.CallTask.Outcome;

/// What a secretary enters after hanging up.
public record CallResult(Outcome outcome, String whom, String note, UUID requestKey) {

    public CallResult {
        whom = whom.strip();
        note = note.strip();
    }
}
