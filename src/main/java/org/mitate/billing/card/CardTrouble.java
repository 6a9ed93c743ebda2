package org.mitate.billing.card;

import org.mitate.cases.CaseId;

/// Something about a card that a person has to tell the consultee, or no longer has to.
public record CardTrouble(CaseId caseId, Kind kind) {

    /// What to tell.
    public enum Kind {
        /// The date is near, and no card is registered or it holds nothing (rules.md §6).
        MISSING,
        /// After the talk the card was declined.
        UNPAID,
        /// Neither any more.
        OVER
    }
}
