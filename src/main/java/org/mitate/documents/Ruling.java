package org.mitate.documents;

import java.time.Instant;

/// A yes or no to a finding, as a person enters it.
///
/// @param code of the finding
/// @param basis what it rests on: the paper that was seen, the person who was asked
public record Ruling(String code, boolean yes, String reason, String basis) {

    Decision by(String name, Instant at) {
        return new Decision(code, yes, reason.strip(), basis.strip(), at, name);
    }

    String words() {
        return basis.isBlank() ? reason.strip() : reason.strip() + "（" + basis.strip() + "）";
    }
}
