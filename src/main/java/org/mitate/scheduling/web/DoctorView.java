package org.mitate.scheduling.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Leave;

/// One doctor's calendar, with what may be changed in it.
///
/// @param hours those that count now or later
/// @param leave of today and later
/// @param rooms names by key, the active ones
/// @param inLeave fixed appointments that fall into leave
/// @param outside fixed appointments that are held outside of all hours
public record DoctorView(
        CalendarWeek week,
        DoctorWeek doctor,
        WeekGrid grid,
        List<Hours> hours,
        List<Leave> leave,
        Map<String, String> rooms,
        List<Appointment> inLeave,
        List<Appointment> outside,
        Desk desk) {

    /// What the page beside the week is for.
    public enum Sheet {
        OVERVIEW,
        NEW_HOURS,
        HOURS,
        NEW_LEAVE,
        /// Leave that hits appointments, to be confirmed.
        LEAVE_HITS
    }

    /// What was chosen in the week.
    ///
    /// @param hours that are to be changed
    /// @param day on which they were chosen
    /// @param hit the appointments that the leave in the form hits
    public record Desk(
            Sheet sheet, @Nullable Hours hours, @Nullable LocalDate day, List<Appointment> hit) {

        static Desk at(Sheet sheet) {
            return new Desk(sheet, null, null, List.of());
        }
    }

    public String address() {
        return "/calendar/doctors/" + doctor.id();
    }

    public String thisWeek() {
        return address() + "?week=" + week.first();
    }

    public boolean isChosen(TimeBlock block) {
        Hours chosen = desk.hours();
        return chosen != null
                && chosen.id().equals(block.hours())
                && block.start().toLocalDate().equals(desk.day());
    }
}
