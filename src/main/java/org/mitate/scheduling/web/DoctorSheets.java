package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mitate.scheduling.HoursDesk;
import org.mitate.scheduling.LeaveDesk;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetable;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.scheduling.web.DoctorView.Desk;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Component;

/// Draws up one doctor's calendar; doctors see their own only.
@Component
class DoctorSheets {

    private final WeekSheets sheets;
    private final HoursDesk hours;
    private final LeaveDesk leave;
    private final Timetables timetables;
    private final Rooms rooms;
    private final StaffDirectory directory;
    private final Templates templates;

    DoctorSheets(
            WeekSheets sheets,
            HoursDesk hours,
            LeaveDesk leave,
            Timetables timetables,
            Rooms rooms,
            StaffDirectory directory,
            Templates templates) {
        this.sheets = sheets;
        this.hours = hours;
        this.leave = leave;
        this.timetables = timetables;
        this.rooms = rooms;
        this.directory = directory;
        this.templates = templates;
    }

    StaffMember doctor(UUID id) {
        StaffMember doctor =
                directory
                        .find(new StaffId(id))
                        .filter(member -> member.is(Role.CONSULTANT))
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_CALENDAR"));
        if (!hours.mayChange(doctor.id())) throw Refusal.notYours("NOT_YOUR_CALENDAR");
        return doctor;
    }

    JteModel draw(Page page, Form form, StaffMember doctor, Desk desk) {
        CalendarWeek week = sheets.week(page, CalendarWeek.read(form.value("week"), page.today()));
        Timetable timetable = timetables.of(doctor.id());
        DoctorWeek drawn = sheets.of(page, week, List.of(doctor)).getFirst();
        LocalDate from = week.first().isBefore(page.today()) ? week.first() : page.today();
        var view =
                new DoctorView(
                        week,
                        drawn,
                        WeekGrid.of(week, drawn),
                        timetable.hoursFrom(from),
                        timetable.leaveFrom(from),
                        roomNames(),
                        leave.inLeave(doctor.id()),
                        hours.outside(doctor.id()),
                        desk);
        return templates.schedulingDoctor(page, form, view);
    }

    /// Back to the week that was shown.
    static Screen back(UUID id, Form form) {
        String week = form.value("week");
        return Screen.goTo(
                "/calendar/doctors/" + id + (week.matches("[0-9-]+") ? "?week=" + week : ""));
    }

    private Map<String, String> roomNames() {
        var names = new LinkedHashMap<String, String>();
        rooms.all().stream()
                .filter(Room::active)
                .forEach(
                        room ->
                                names.put(
                                        room.id().value().toString(),
                                        (room.floor() + " " + room.name()).strip()));
        return names;
    }
}
