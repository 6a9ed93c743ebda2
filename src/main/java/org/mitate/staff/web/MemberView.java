package org.mitate.staff.web;

import java.util.List;
import org.mitate.staff.Factors;
import org.mitate.staff.OpenWork;
import org.mitate.staff.StaffMember;

/// One member, as the administrator sees one.
///
/// @param portrait whether a photograph hangs
/// @param own whether it is the administrator who looks
public record MemberView(
        StaffMember member,
        boolean own,
        Factors factors,
        List<OpenWork.Pile> work,
        StaffNames names,
        boolean portrait) {}
