package org.mitate.cases;

import org.mitate.staff.StaffMember;

/// Lets more people look at a case than the roles say; a room offers one for those it gave work on
/// the case.
public interface CaseGrant {
    boolean grants(StaffMember member, CaseFile file);
}
