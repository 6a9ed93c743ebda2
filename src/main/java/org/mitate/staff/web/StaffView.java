package org.mitate.staff.web;

import java.util.List;
import java.util.Map;
import org.mitate.staff.StaffMember;

/// Who works here, as the administrator sees it.
///
/// @param departments names by code
/// @param categories names by code
public record StaffView(
        List<StaffMember> members,
        Map<String, String> departments,
        Map<String, String> categories) {}
