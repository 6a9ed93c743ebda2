package org.mitate.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whose turn it is, to do what, until when: what the board shows for a case.
///
/// @param task the sentence `cases.next.<task>`
public record Expectation(Party waitingFor, String task, @Nullable Instant dueAt) {

    public static final Expectation NOTHING = new Expectation(Party.NOBODY, "NOTHING", null);

    /// Who a case can wait for.
    public enum Party {
        SECRETARIAT,
        APPLICANT,
        OWN_DOCTOR,
        DEPARTMENT,
        CONSULTING_DOCTOR,
        SPECIALIST,
        CASHIER,
        NOBODY
    }
}
