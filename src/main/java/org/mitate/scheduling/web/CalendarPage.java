package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitate.hospital.Hospital;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The week of all consulting doctors; a doctor is led to the own one.
@Controller
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
class CalendarPage {

    private final WeekSheets sheets;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Templates templates;

    CalendarPage(
            WeekSheets sheets, StaffDirectory directory, Hospital hospital, Templates templates) {
        this.sheets = sheets;
        this.directory = directory;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/calendar")
    Screen show(Page page, Form form) {
        StaffMember member = directory.actingMember();
        if (!member.is(Role.SECRETARIAT)) {
            return Screen.goTo("/calendar/doctors/" + member.id().value());
        }
        CalendarWeek week = sheets.week(page, CalendarWeek.read(form.value("week"), page.today()));
        String department = form.value("department");
        Map<String, String> departments = departments(page);
        List<CalendarView.Group> groups =
                departments.entrySet().stream()
                        .filter(each -> department.isEmpty() || each.getKey().equals(department))
                        .map(each -> group(page, week, each.getKey(), each.getValue()))
                        .toList();
        var view = new CalendarView(week, groups, department, departments);
        return Screen.of(templates.schedulingCalendar(page, view));
    }

    private CalendarView.Group group(Page page, CalendarWeek week, String code, String name) {
        List<StaffMember> doctors = directory.consultingDoctors(code);
        return new CalendarView.Group(code, name, sheets.of(page, week, doctors));
    }

    /// Only departments with a consulting doctor.
    private Map<String, String> departments(Page page) {
        var names = new LinkedHashMap<String, String>();
        hospital.departments().all().stream()
                .filter(each -> !directory.consultingDoctors(each.code().code()).isEmpty())
                .forEach(each -> names.put(each.code().code(), each.name().in(page.locale())));
        return names;
    }
}
