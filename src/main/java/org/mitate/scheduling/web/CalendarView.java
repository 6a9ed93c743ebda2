package org.mitate.scheduling.web;

import java.util.List;
import java.util.Map;

/// The week of all doctors, department by department.
///
/// @param department code that is shown alone and with all its times, or empty for all in short
/// @param departments names by code
public record CalendarView(
        CalendarWeek week, List<Group> groups, String department, Map<String, String> departments) {

    /// The doctors of a department; one who belongs to two stands under both.
    public record Group(String code, String name, List<DoctorWeek> doctors) {}
}
