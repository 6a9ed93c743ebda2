package org.mitate.correspondence.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.correspondence.CallResult;
import org.mitate.correspondence.CallTask;
import org.mitate.correspondence.CallTask.Outcome;
import org.mitate.correspondence.CallTasks;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One call: what to say, and what came of it.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class CallPage {

    private static final int LONGEST_NOTE = 400;

    private final CallTasks tasks;
    private final CaseShelf shelf;
    private final Script script;
    private final Templates templates;

    CallPage(CallTasks tasks, CaseShelf shelf, Script script, Templates templates) {
        this.tasks = tasks;
        this.shelf = shelf;
        this.script = script;
        this.templates = templates;
    }

    @GetMapping("/calls/{id}")
    Screen show(Page page, Form form, @PathVariable UUID id) {
        return Screen.of(view(page, form, tasks.get(id)));
    }

    @PostMapping("/calls/{id}")
    Screen writeDown(Page page, Form form, @PathVariable UUID id) {
        CallTask task = tasks.get(id);
        var outcome = form.choice("outcome", Outcome.class);
        if (outcome.isEmpty()) form.reject("outcome", "correspondence.call.outcome.missing");
        if (outcome.filter(Outcome.REACHED::equals).isPresent()) {
            form.require("whom", "correspondence.call.whom.missing");
        }
        form.limit("note", LONGEST_NOTE);
        if (!form.isRight()) return Screen.refused(view(page, form, task));
        var result =
                new CallResult(
                        outcome.orElseThrow(),
                        form.value("whom"),
                        form.value("note"),
                        form.requestKey());
        tasks.writeDown(id, result);
        return Screen.goTo("/calls").saying(page.text("correspondence.call.written"));
    }

    private JteModel view(Page page, Form form, CallTask task) {
        CaseFile file = shelf.look(shelf.get(task.caseId()).number(), "CALL");
        var view =
                new CallView(
                        task,
                        file,
                        Callee.of(file, task.reason()),
                        script.of(page, task, file),
                        tasks.mayCall() && task.isOpen() && !file.isDead(),
                        tasks.nextOpening());
        return templates.correspondenceCall(page, form, view);
    }
}
