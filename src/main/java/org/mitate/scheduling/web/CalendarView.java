package org.mitate.scheduling.web;

import java.util.List;
import java.util.Map;

/// The week of all doctors.
///
/// @param department code that is shown alone, or empty for all
/// @param departments names by code
public record CalendarView(
        CalendarWeek week,
        List<DoctorWeek> doctors,
        String department,
        Map<String, String> departments) {}
