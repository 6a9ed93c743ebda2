package org.mitate.entrance;

import java.time.Instant;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.CaseNumber;

/// A link with its code, for one seat of one consultation and a limited time (rules.md §9).
///
/// @param seat as in [Visitor]
/// @param name of whoever it is for
/// @param relation to the patient, in words
/// @param key what stands in the link; it says nothing about the case
/// @param code six digits that stand beside the link
/// @param until after this it opens nothing
public record Ticket(
        UUID id,
        CaseId caseId,
        int seat,
        String name,
        String relation,
        CaseNumber key,
        String code,
        Instant until,
        boolean revoked) {

    public boolean opensAt(Instant now) {
        return !revoked && now.isBefore(until);
    }

    Visitor visitor() {
        return new Visitor(id, caseId, seat);
    }
}
