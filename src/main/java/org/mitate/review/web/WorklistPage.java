package org.mitate.review.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.documents.Dossier;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.review.ReviewBoard;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The cases that wait for the reviewing doctor's departments.
@Controller
@RolesAllowed(Role.Names.REVIEWER)
class WorklistPage {

    /// So many cases are looked through for findings that wait for the department.
    private static final int LOOKED_THROUGH = 50;

    private final ReviewBoard board;
    private final CaseShelf shelf;
    private final Dossier dossier;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Templates templates;

    WorklistPage(
            ReviewBoard board,
            CaseShelf shelf,
            Dossier dossier,
            StaffDirectory directory,
            Hospital hospital,
            Templates templates) {
        this.board = board;
        this.shelf = shelf;
        this.dossier = dossier;
        this.directory = directory;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/reviews")
    Screen show(Page page) {
        StaffMember member = directory.actingMember();
        List<CaseFile> waiting = board.waiting(member);
        var here = shelf.reached(waiting.stream().map(CaseFile::id).toList(), Stage.IN_REVIEW);
        List<CaseFile> first = waiting.stream().limit(LOOKED_THROUGH).toList();
        var lines =
                waiting.stream().map(file -> line(page, file, here, first.contains(file))).toList();
        var view = new WaitingView(lines, board.countWaiting(member));
        return Screen.of(templates.reviewWorklist(page, view));
    }

    private WorklistLine line(
            Page page, CaseFile file, Map<CaseId, Instant> here, boolean lookThrough) {
        Instant received = file.arrival().receiptAt();
        var due = file.course().next().dueAt();
        return new WorklistLine(
                file,
                department(page, file),
                days(page, received),
                ChronoUnit.DAYS.between(page.today(), file.targetOn()),
                days(page, here.getOrDefault(file.id(), received)),
                due != null && due.isBefore(page.now()),
                lookThrough ? undecided(file) : List.of());
    }

    private List<String> undecided(CaseFile file) {
        return dossier.check(file).undecided().stream()
                .filter(code -> dossier.mayDecide(file, code))
                .toList();
    }

    private String department(Page page, CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .map(Department::name)
                .map(words -> words.in(page.locale()))
                .orElse(file.department().code());
    }

    private static long days(Page page, Instant since) {
        LocalDate day = page.local(since).toLocalDate();
        return ChronoUnit.DAYS.between(day, page.today());
    }
}
