package org.mitate.scheduling.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.LeaveDesk;
import org.mitate.scheduling.web.DoctorView.Desk;
import org.mitate.scheduling.web.DoctorView.Sheet;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Enters and takes back a doctor's leave; appointments that it hits are shown before it is saved.
@Controller
@RequestMapping("/calendar/doctors/{id}/leave")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
class LeavePage {

    private final DoctorSheets sheets;
    private final LeaveDesk desk;
    private final HoursForm forms;

    LeavePage(DoctorSheets sheets, LeaveDesk desk, HoursForm forms) {
        this.sheets = sheets;
        this.desk = desk;
        this.forms = forms;
    }

    @PostMapping
    Screen add(Page page, Form form, @PathVariable UUID id) {
        StaffMember doctor = sheets.doctor(id);
        var leave = forms.leave(form);
        if (leave.isEmpty()) {
            Desk again = Desk.at(Sheet.NEW_LEAVE);
            return Screen.refused(sheets.draw(page, form, doctor, again));
        }
        List<Appointment> hit = desk.hitBy(doctor.id(), leave.get());
        if (!seen(form).containsAll(ids(hit))) {
            form.with("move", ids(hit).toArray(String[]::new));
            var hits = new Desk(Sheet.LEAVE_HITS, null, null, hit);
            return Screen.of(sheets.draw(page, form, doctor, hits));
        }
        desk.take(doctor.id(), leave.get(), givenUp(form, hit));
        String said = hit.isEmpty() ? "scheduling.leave.added" : "scheduling.leave.added.hit";
        return DoctorSheets.back(id, form).saying(page.text(said));
    }

    @PostMapping("/{leave}/removal")
    Screen remove(Page page, Form form, @PathVariable UUID id, @PathVariable UUID leave) {
        desk.remove(sheets.doctor(id).id(), leave);
        return DoctorSheets.back(id, form).saying(page.text("scheduling.leave.removed"));
    }

    private static Set<String> seen(Form form) {
        return Set.copyOf(form.values("seen"));
    }

    private static Set<String> ids(List<Appointment> hit) {
        return hit.stream().map(it -> it.id().value().toString()).collect(Collectors.toSet());
    }

    private static Set<CaseId> givenUp(Form form, List<Appointment> hit) {
        return hit.stream()
                .filter(each -> form.has("move", each.id().value().toString()))
                .map(Appointment::caseId)
                .collect(Collectors.toSet());
    }
}
