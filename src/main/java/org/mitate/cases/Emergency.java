package org.mitate.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffId;

/// A glass that was broken: a doctor read a case of others, and said why (rules.md §10).
///
/// @param account of the doctor, and the name as written then
/// @param reviewedBy name of the administrator who looked into it
public record Emergency(
        UUID id,
        CaseId caseId,
        CaseNumber number,
        StaffId member,
        String account,
        String name,
        String reason,
        Instant openedAt,
        Instant endsAt,
        @Nullable Instant reviewedAt,
        String reviewedBy,
        String remark) {

    public boolean isReviewed() {
        return reviewedAt != null;
    }
}
