package org.mitate.billing.card;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;

/// A page of the gateway that somebody was sent to.
///
/// @param moneyId the amount to be held there; null for a page that only registers
/// @param ref the gateway's name of the page
record CardSession(
        UUID id,
        CaseId caseId,
        @Nullable UUID moneyId,
        String ref,
        String address,
        State state,
        Instant madeAt) {

    enum State {
        OPEN,
        DONE,
        /// The card has a mark that the hospital does not take.
        REFUSED,
        ENDED
    }
}
