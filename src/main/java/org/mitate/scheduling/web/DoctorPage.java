package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mitate.scheduling.HoursDesk;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetable;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One doctor's week, hours and leave; changed by the secretariat or by the doctor.
@Controller
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
class DoctorPage {

    private final WeekSheets sheets;
    private final HoursDesk desk;
    private final HoursForm forms;
    private final Timetables timetables;
    private final Rooms rooms;
    private final StaffDirectory directory;
    private final Templates templates;

    DoctorPage(
            WeekSheets sheets,
            HoursDesk desk,
            HoursForm forms,
            Timetables timetables,
            Rooms rooms,
            StaffDirectory directory,
            Templates templates) {
        this.sheets = sheets;
        this.desk = desk;
        this.forms = forms;
        this.timetables = timetables;
        this.rooms = rooms;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/calendar/doctors/{id}")
    Screen show(Page page, Form form, @PathVariable UUID id) {
        if (form.value("from").isEmpty()) form.with("from", page.today().toString());
        return Screen.of(view(page, form, id));
    }

    @PostMapping("/calendar/doctors/{id}/hours")
    Screen addHours(Page page, Form form, @PathVariable UUID id) {
        var hours = forms.hours(form);
        if (hours.isEmpty()) return Screen.refused(view(page, form, id));
        desk.add(new StaffId(id), hours.get());
        return back(id, form).saying(page.text("scheduling.hours.added"));
    }

    @PostMapping("/calendar/doctors/{id}/hours/{hours}/end")
    Screen endHours(Page page, Form form, @PathVariable UUID id, @PathVariable UUID hours) {
        desk.end(
                new StaffId(id),
                hours,
                CalendarWeek.read(form.value("last"), page.today().minusDays(1)));
        return back(id, form).saying(page.text("scheduling.hours.ended"));
    }

    @PostMapping("/calendar/doctors/{id}/leave")
    Screen addLeave(Page page, Form form, @PathVariable UUID id) {
        var leave = forms.leave(form);
        if (leave.isEmpty()) return Screen.refused(view(page, form, id));
        desk.add(new StaffId(id), leave.get());
        return back(id, form).saying(page.text("scheduling.leave.added"));
    }

    @PostMapping("/calendar/doctors/{id}/leave/{leave}/removal")
    Screen removeLeave(Page page, Form form, @PathVariable UUID id, @PathVariable UUID leave) {
        desk.removeLeave(new StaffId(id), leave);
        return back(id, form).saying(page.text("scheduling.leave.removed"));
    }

    private static Screen back(UUID id, Form form) {
        String week = form.value("week");
        return Screen.goTo(
                "/calendar/doctors/" + id + (week.matches("[0-9-]+") ? "?week=" + week : ""));
    }

    private JteModel view(Page page, Form form, UUID id) {
        StaffMember doctor = doctor(id);
        CalendarWeek week = sheets.week(page, CalendarWeek.read(form.value("week"), page.today()));
        Timetable timetable = timetables.of(doctor.id());
        LocalDate today = page.today();
        var view =
                new DoctorView(
                        week,
                        sheets.of(page, week, List.of(doctor)).getFirst(),
                        timetable.hoursFrom(today),
                        timetable.leaveFrom(today),
                        roomNames(),
                        desk.inLeave(doctor.id()),
                        desk.mayChange(doctor.id()));
        return templates.schedulingDoctor(page, form, view);
    }

    /// Doctors see their own calendar only.
    private StaffMember doctor(UUID id) {
        StaffMember doctor =
                directory
                        .find(new StaffId(id))
                        .filter(member -> member.is(Role.CONSULTANT))
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_CALENDAR"));
        if (!desk.mayChange(doctor.id())) throw Refusal.notYours("NOT_YOUR_CALENDAR");
        return doctor;
    }

    private Map<String, String> roomNames() {
        var names = new LinkedHashMap<String, String>();
        rooms.all().stream()
                .filter(room -> room.active())
                .forEach(
                        room ->
                                names.put(
                                        room.id().value().toString(),
                                        (room.floor() + " " + room.name()).strip()));
        return names;
    }
}
