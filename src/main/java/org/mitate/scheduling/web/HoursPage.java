package org.mitate.scheduling.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.scheduling.HoursDesk;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.scheduling.web.DoctorView.Desk;
import org.mitate.scheduling.web.DoctorView.Sheet;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Enters, changes and ends a doctor's hours, weekly or for one date.
@Controller
@RequestMapping("/calendar/doctors/{id}/hours")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
class HoursPage {

    private final DoctorSheets sheets;
    private final HoursDesk desk;
    private final HoursForm forms;
    private final Timetables timetables;

    HoursPage(DoctorSheets sheets, HoursDesk desk, HoursForm forms, Timetables timetables) {
        this.sheets = sheets;
        this.desk = desk;
        this.forms = forms;
        this.timetables = timetables;
    }

    @PostMapping
    Screen add(Page page, Form form, @PathVariable UUID id) {
        StaffMember doctor = sheets.doctor(id);
        var hours = forms.hours(form).filter(it -> isAlone(form, doctor, it, Optional.empty()));
        if (hours.isEmpty()) {
            return refused(page, form, doctor, Desk.at(Sheet.NEW_HOURS));
        }
        desk.add(doctor.id(), hours.get());
        return DoctorSheets.back(id, form).saying(page.text("scheduling.hours.added"));
    }

    @PostMapping("/{hours}/change")
    Screen change(Page page, Form form, @PathVariable UUID id, @PathVariable UUID hours) {
        StaffMember doctor = sheets.doctor(id);
        Hours old = find(doctor, hours);
        var other = forms.changed(form, old, page.today());
        var changed = other.filter(it -> isAlone(form, doctor, it, Optional.of(old)));
        if (changed.isEmpty()) return refused(page, form, doctor, chosen(page, form, old));
        Hours instead = changed.get();
        if (isOnce(form, old)) desk.except(doctor.id(), hours, instead.validFrom(), changed);
        else desk.change(doctor.id(), hours, instead);
        return DoctorSheets.back(id, form).saying(page.text("scheduling.hours.changed"));
    }

    @PostMapping("/{hours}/end")
    Screen end(Page page, Form form, @PathVariable UUID id, @PathVariable UUID hours) {
        StaffMember doctor = sheets.doctor(id);
        Hours old = find(doctor, hours);
        var day = forms.dayOf(form, old, page.today());
        if (day.isEmpty()) return refused(page, form, doctor, chosen(page, form, old));
        if (isOnce(form, old)) desk.except(doctor.id(), hours, day.get(), Optional.empty());
        else desk.end(doctor.id(), hours, day.get().minusDays(1));
        String said = isOnce(form, old) ? "scheduling.hours.excepted" : "scheduling.hours.ended";
        return DoctorSheets.back(id, form).saying(page.text(said));
    }

    /// Weekly hours are changed for one date only, or from it on.
    private static boolean isOnce(Form form, Hours old) {
        return !old.isExtraDay() && !form.has("scope", "FROM");
    }

    private boolean isAlone(Form form, StaffMember doctor, Hours hours, Optional<Hours> old) {
        boolean alone =
                timetables.of(doctor.id()).hours().stream()
                        .filter(each -> !old.map(Hours::id).equals(Optional.of(each.id())))
                        .noneMatch(hours::meets);
        if (!alone) form.reject("opens", "scheduling.hours.meet");
        return alone;
    }

    private static Desk chosen(Page page, Form form, Hours old) {
        LocalDate day = CalendarWeek.read(form.value("day"), page.today());
        return new Desk(Sheet.HOURS, old, day, List.of());
    }

    private Hours find(StaffMember doctor, UUID hours) {
        return timetables
                .of(doctor.id())
                .find(hours)
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_HOURS"));
    }

    private Screen refused(Page page, Form form, StaffMember doctor, Desk desk) {
        return Screen.refused(sheets.draw(page, form, doctor, desk));
    }
}
