package org.mitate.opinion.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.opinion.DoctorsWork;
import org.mitate.opinion.DoctorsWork.Item;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The home of a consulting doctor: who comes today, what is to be written, who comes next.
@Controller
@RolesAllowed(Role.Names.CONSULTANT)
class WorklistPage {

    private static final List<String> GROUPS = List.of("today", "due", "next", "later");

    private final DoctorsWork work;
    private final StaffDirectory directory;
    private final Templates templates;

    WorklistPage(DoctorsWork work, StaffDirectory directory, Templates templates) {
        this.work = work;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/consultations")
    Screen show(Page page) {
        var lines = new LinkedHashMap<String, List<Worklist.Line>>();
        GROUPS.forEach(name -> lines.put(name, new ArrayList<>()));
        for (Item item : work.of(directory.actingMember().id())) {
            lines.getOrDefault(group(page, item.file()), List.of()).add(line(page, item));
        }
        var groups =
                lines.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(
                                each ->
                                        new Worklist.Group(
                                                "opinion.list." + each.getKey(), each.getValue()))
                        .toList();
        return Screen.of(templates.opinionWorklist(page, new Worklist(groups)));
    }

    private static String group(Page page, CaseFile file) {
        return switch (file.stage()) {
            case CHECKED_IN, IN_CONSULTATION -> "today";
            case BOOKED -> isToday(page, file) ? "today" : "next";
            case CONSULTED, CLOSED -> "due";
            default -> "later";
        };
    }

    private static boolean isToday(Page page, CaseFile file) {
        var at = file.course().appointmentAt();
        return at != null && page.local(at).toLocalDate().equals(page.today());
    }

    private static Worklist.Line line(Page page, Item item) {
        LocalDate target = item.targetOn();
        boolean late = target != null && target.isBefore(page.today());
        return new Worklist.Line(item.file(), target, late, item.inWriting());
    }
}
