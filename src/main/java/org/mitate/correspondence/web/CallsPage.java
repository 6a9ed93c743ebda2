package org.mitate.correspondence.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.correspondence.CallTask;
import org.mitate.correspondence.CallTasks;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The calls that are owed, the most urgent first.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class CallsPage {

    private final CallTasks tasks;
    private final CaseShelf shelf;
    private final Templates templates;

    CallsPage(CallTasks tasks, CaseShelf shelf, Templates templates) {
        this.tasks = tasks;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping("/calls")
    Screen show(Page page) {
        var lines = tasks.list().stream().map(task -> line(page, task)).toList();
        var view = new CallsView(tasks.mayCall(), tasks.nextOpening(), lines);
        return Screen.of(templates.correspondenceCalls(page, view));
    }

    private CallsView.Line line(Page page, CallTask task) {
        CaseFile file = shelf.get(task.caseId());
        boolean late = task.dueAt().isBefore(page.now());
        return new CallsView.Line(task, file, Callee.of(file, task.reason()), late);
    }
}
