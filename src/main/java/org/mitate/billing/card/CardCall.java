package org.mitate.billing.card;

import java.time.Instant;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.Yen;

/// Something that was written down to be asked of the gateway.
///
/// @param id the key under which it is asked
/// @param issue of the bill that it is for; 0 before there is one
/// @param by who pressed, or empty where nobody did
/// @param note why money goes back
/// @param why what the gateway said where it said no
public record CardCall(
        UUID id,
        UUID moneyId,
        CaseId caseId,
        Ask.Kind kind,
        Yen yen,
        int issue,
        String by,
        String note,
        Instant askedAt,
        State state,
        String why) {

    /// What came of it.
    public enum State {
        ASKED,
        DONE,
        /// The bank said no.
        DECLINED,
        /// The gateway could not do it as the amount stood.
        REFUSED,
        /// No answer for so long that the key does not protect any more: a person looks.
        LOST
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }
}
