package org.mitate.staff.web;

import java.util.List;
import org.mitate.staff.StaffMember;

/// Who works here, as the administrator sees it.
///
/// @param members who answer the search
/// @param all how many members there are
public record StaffView(List<StaffMember> members, int all, StaffNames names) {}
