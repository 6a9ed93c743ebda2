package org.mitate.cases.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.cases.CasePanel.Column;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.web.CaseView.Sibling;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The case page: everything a caller asks, and what may be done next.
@Controller
class CasePage {

    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final List<CasePanel> panels;
    private final Hospital hospital;
    private final Templates templates;

    CasePage(
            CaseShelf shelf,
            CaseDesk desk,
            List<CasePanel> panels,
            Hospital hospital,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.panels = panels.stream().sorted(Comparator.comparingInt(CasePanel::place)).toList();
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}")
    @RolesAllowed({
        Role.Names.SECRETARIAT,
        Role.Names.REVIEWER,
        Role.Names.CONSULTANT,
        Role.Names.SPECIALIST
    })
    Screen show(Page page, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "CASE_PAGE");
        return Screen.of(templates.casesCasePage(page, view(page, file)));
    }

    private CaseView view(Page page, CaseFile file) {
        var journal = shelf.journal(file.id());
        var steps = Steps.of(page, file, desk.steps(file));
        return new CaseView(
                file,
                departmentName(page, file),
                clock(page, file),
                Way.of(journal, file),
                steps.onward(),
                steps.outward(),
                siblings(page, file),
                draw(page, file, Column.PERSONS),
                draw(page, file, Column.MATTER),
                draw(page, file, Column.HISTORY),
                journal.reversed());
    }

    private List<Sibling> siblings(Page page, CaseFile file) {
        return shelf.bundled(file).stream()
                .filter(other -> !other.id().equals(file.id()))
                .map(other -> new Sibling(other, departmentName(page, other)))
                .toList();
    }

    private String departmentName(Page page, CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .map(Department::name)
                .map(words -> words.in(page.locale()))
                .orElse(file.department().code());
    }

    private LeadClock clock(Page page, CaseFile file) {
        var appointment = Optional.ofNullable(file.course().appointmentAt());
        LocalDate until = appointment.map(at -> page.local(at).toLocalDate()).orElse(page.today());
        LocalDate received = page.local(file.arrival().receiptAt()).toLocalDate();
        int target = hospital.profileOn(received).procedure().targetDays();
        return LeadClock.of(
                received, file.course().completeOn(), until, target, appointment.isPresent());
    }

    private List<Content> draw(Page page, CaseFile file, Column column) {
        return panels.stream()
                .filter(panel -> panel.column() == column)
                .map(panel -> panel.draw(page, file))
                .flatMap(Optional::stream)
                .toList();
    }
}
