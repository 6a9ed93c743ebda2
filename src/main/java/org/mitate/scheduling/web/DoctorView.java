package org.mitate.scheduling.web;

import java.util.List;
import java.util.Map;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Leave;

/// One doctor's calendar, with what may be changed in it.
///
/// @param hours those that count now or later
/// @param leave of today and later
/// @param rooms names by key, the active ones
/// @param inLeave fixed appointments that fall into leave
public record DoctorView(
        CalendarWeek week,
        DoctorWeek doctor,
        List<Hours> hours,
        List<Leave> leave,
        Map<String, String> rooms,
        List<Appointment> inLeave,
        boolean mayChange) {}
