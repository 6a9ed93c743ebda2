package org.mitate.entrance;

import java.util.UUID;
import org.mitate.cases.CaseId;

/// Somebody from outside who came in by link, code and birth date, for one case and nothing else
/// (rules.md §9).
///
/// @param ticket what let them in
/// @param seat their place in the room
public record Visitor(UUID ticket, CaseId caseId, int seat) {

    /// The doctor's place, which no ticket opens.
    public static final int DOCTOR = 0;

    /// The place of whoever consults.
    public static final int CONSULTEE = 1;

    /// Doctor, consultee and two more.
    public static final int SEATS = 4;

    public boolean isConsultee() {
        return seat == CONSULTEE;
    }
}
