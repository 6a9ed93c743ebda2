package org.mitate.billing.card;

import java.time.Instant;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.CaseNumber;

/// A way to pay a bill that the card did not pay: a link that says nothing about the case, opened
/// with the birth date of whoever consulted.
///
/// @param key what stands in the link
public record PayLink(UUID id, CaseId caseId, CaseNumber key, Instant until) {

    public String path() {
        return "/pay/" + key.printed();
    }
}
