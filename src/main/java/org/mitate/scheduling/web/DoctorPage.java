package org.mitate.scheduling.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.scheduling.web.DoctorView.Desk;
import org.mitate.scheduling.web.DoctorView.Sheet;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One doctor's week: a time that is clicked, or followed with the keyboard, opens what may be done
/// with it beside the week.
@Controller
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
class DoctorPage {

    /// How long new hours are at first, and when they end at the latest.
    private static final int HOURS_AT_FIRST = 3;

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final DoctorSheets sheets;
    private final Timetables timetables;

    DoctorPage(DoctorSheets sheets, Timetables timetables) {
        this.sheets = sheets;
        this.timetables = timetables;
    }

    @GetMapping("/calendar/doctors/{id}")
    Screen show(Page page, Form form, @PathVariable UUID id) {
        StaffMember doctor = sheets.doctor(id);
        return Screen.of(sheets.draw(page, form, doctor, chosen(page, form, doctor)));
    }

    private Desk chosen(Page page, Form form, StaffMember doctor) {
        LocalDate day = CalendarWeek.read(form.value("day"), page.today());
        if (form.ticked("hours")) {
            var hours = find(doctor, form.value("hours"));
            if (hours.isPresent()) return toChange(form, hours.get(), day);
        }
        if (form.ticked("leave")) {
            form.with("first", CalendarWeek.read(form.value("leave"), page.today()).toString());
            form.with("part", "ALL_DAY");
            return Desk.at(Sheet.NEW_LEAVE);
        }
        if (!form.ticked("at")) return Desk.at(Sheet.OVERVIEW);
        begin(form, day, time(form.value("at")));
        return new Desk(Sheet.NEW_HOURS, null, day, List.of());
    }

    private Optional<Hours> find(StaffMember doctor, String id) {
        return timetables.of(doctor.id()).hours().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    private static Desk toChange(Form form, Hours hours, LocalDate day) {
        form.with("day", day.toString());
        form.with("opens", hours.opens().toString()).with("closes", hours.closes().toString());
        form.with("mode", hours.modes().stream().map(Enum::name).toArray(String[]::new));
        form.with("room", hours.room().value().toString()).with("scope", "ONLY");
        return new Desk(Sheet.HOURS, hours, day, List.of());
    }

    private static void begin(Form form, LocalDate day, LocalTime opens) {
        LocalTime closes = opens.plusHours(HOURS_AT_FIRST);
        boolean late = closes.isAfter(EVENING) || closes.isBefore(opens);
        form.with("repeat", "WEEKLY").with("weekday", day.getDayOfWeek().name());
        form.with("from", day.toString()).with("mode", "IN_PERSON");
        form.with("opens", opens.toString());
        form.with("closes", (late && opens.isBefore(EVENING) ? EVENING : closes).toString());
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            return LocalTime.of(9, 0);
        }
    }
}
