package org.mitate.review.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.review.ReviewBoard;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The cases that wait for the reviewing doctor's departments.
@Controller
@RolesAllowed(Role.Names.REVIEWER)
class WorklistPage {

    private final ReviewBoard board;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Templates templates;

    WorklistPage(
            ReviewBoard board, StaffDirectory directory, Hospital hospital, Templates templates) {
        this.board = board;
        this.directory = directory;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/reviews")
    Screen show(Page page) {
        var lines =
                board.waiting(directory.actingMember()).stream()
                        .map(file -> line(page, file))
                        .toList();
        return Screen.of(templates.reviewWorklist(page, lines));
    }

    private WorklistLine line(Page page, CaseFile file) {
        var received = page.local(file.arrival().receiptAt()).toLocalDate();
        var due = file.course().next().dueAt();
        String department =
                hospital.departments()
                        .find(file.department())
                        .map(Department::name)
                        .map(words -> words.in(page.locale()))
                        .orElse(file.department().code());
        return new WorklistLine(
                file,
                department,
                ChronoUnit.DAYS.between(received, page.today()),
                due != null && due.isBefore(page.now()));
    }
}
