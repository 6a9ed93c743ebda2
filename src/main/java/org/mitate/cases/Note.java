package org.mitate.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line for the journal about something that leaves the stage as it is.
///
/// @param code the sentence `journal.<code>` with the words
/// @param requestKey where pressing twice must stay one line
public record Note(String code, List<String> words, Reason reason, @Nullable UUID requestKey) {

    public static Note of(String code, String... words) {
        return new Note(code, List.of(words), Reason.NONE, null);
    }

    public Note because(Reason why) {
        return new Note(code, words, why, requestKey);
    }

    public Note once(UUID key) {
        return new Note(code, words, reason, key);
    }
}
