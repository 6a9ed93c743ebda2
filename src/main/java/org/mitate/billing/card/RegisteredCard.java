package org.mitate.billing.card;

import java.time.Instant;
import java.util.UUID;
import org.mitate.cases.CaseId;

/// The card of a case; the last that was registered counts.
public record RegisteredCard(UUID id, CaseId caseId, CardOnFile card, Instant at) {

    /// As people know it: `VISA •••• 4242`.
    public String label() {
        return card.mark().map(mark -> mark.label() + " ").orElse("") + "•••• " + card.digits();
    }
}
