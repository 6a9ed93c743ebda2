package org.mitate.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.mitate.administration.Engagements;
import org.mitate.administration.OnlineDesk;
import org.mitate.hospital.Activation;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.JapaneseDates;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Which departments consult online, and the word that lets a planned one begin (rules.md CH11).
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class DepartmentsPage {

    private final OnlineDesk desk;
    private final Engagements engagements;
    private final Hospital hospital;
    private final Templates templates;

    DepartmentsPage(
            OnlineDesk desk, Engagements engagements, Hospital hospital, Templates templates) {
        this.desk = desk;
        this.engagements = engagements;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/house/departments")
    Screen list(Page page) {
        var lines =
                hospital.departments().all().stream()
                        .map(it -> new DepartmentLine(it, activation(it)))
                        .toList();
        return Screen.of(templates.administrationDepartments(page, lines));
    }

    @GetMapping("/house/departments/{code}")
    Screen open(Page page, Form form, @PathVariable String code) {
        var department = department(code);
        department
                .onlineFrom()
                .filter(day -> !day.isBefore(page.today()))
                .ifPresent(day -> form.with("from", day.toString()));
        return Screen.of(sheet(page, form, department));
    }

    @PostMapping("/house/departments/{code}/activation")
    Screen activate(Page page, Form form, @PathVariable String code) {
        var department = department(code);
        Optional<LocalDate> from = JapaneseDates.read(form.value("from"));
        if (from.isEmpty()) form.reject("from", "ui.form.noDate");
        if (from.filter(day -> day.isBefore(page.today())).isPresent()) {
            form.reject("from", "administration.department.from.past");
        }
        Reasons.require(form);
        if (!form.ticked("sure")) form.reject("sure", "administration.department.sure.missing");
        if (!form.isRight()) return Screen.refused(sheet(page, form, department));
        desk.activate(department.code(), from.orElseThrow(), form.value("reason"));
        var name = department.name().in(page.locale());
        return Screen.goTo("/house/departments")
                .saying(page.text("administration.department.activated", name));
    }

    @PostMapping("/house/departments/{code}/return")
    Screen deactivate(Page page, Form form, @PathVariable String code) {
        var department = department(code);
        Reasons.require(form);
        if (!form.isRight()) return Screen.refused(sheet(page, form, department));
        desk.deactivate(department.code(), form.value("reason"));
        var name = department.name().in(page.locale());
        return Screen.goTo("/house/departments")
                .saying(page.text("administration.department.deactivated", name));
    }

    private JteModel sheet(Page page, Form form, Department department) {
        var line = new DepartmentLine(department, activation(department));
        var promised = engagements.online(department.code());
        return templates.administrationDepartment(page, form, line, promised);
    }

    private Department department(String code) {
        if (!code.matches("[A-Z0-9_]+")) throw Refusal.notFound("NO_SUCH_DEPARTMENT");
        return desk.department(new DepartmentCode(code));
    }

    private Optional<Activation> activation(Department department) {
        return hospital.activationsBy(hospital.today()).stream()
                .filter(it -> it.department().equals(department.code()))
                .reduce((earlier, later) -> later)
                .filter(Activation::stands)
                .filter(it -> department.online() == Department.Online.ACTIVE);
    }
}
