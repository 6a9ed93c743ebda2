package org.mitate.opinion.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPromise;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The home of a consulting doctor: who is here, what is to be written, who comes next.
@Controller
@RolesAllowed(Role.Names.CONSULTANT)
class WorklistPage {

    private static final Map<String, Set<Stage>> GROUPS = groups();

    private final CaseShelf shelf;
    private final OpinionDesk desk;
    private final OpinionPromise promise;
    private final StaffDirectory directory;
    private final Templates templates;

    WorklistPage(
            CaseShelf shelf,
            OpinionDesk desk,
            OpinionPromise promise,
            StaffDirectory directory,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.promise = promise;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/opinions")
    Screen show(Page page) {
        List<CaseFile> own = shelf.assignedTo(directory.actingMember().id());
        var groups = new ArrayList<Worklist.Group>();
        GROUPS.forEach(
                (name, stages) -> {
                    var lines =
                            own.stream()
                                    .filter(file -> stages.contains(file.stage()))
                                    .filter(this::isToDo)
                                    .map(file -> line(page, file))
                                    .toList();
                    if (!lines.isEmpty()) groups.add(new Worklist.Group(name, lines));
                });
        return Screen.of(templates.opinionWorklist(page, new Worklist(groups)));
    }

    /// After the talk only what is still to be written.
    private boolean isToDo(CaseFile file) {
        if (file.stage() != Stage.CONSULTED && file.stage() != Stage.CLOSED) return true;
        boolean unwritten = desk.signed(file.id()).isEmpty();
        return desk.isInWriting(file.id())
                || unwritten && promise.isOwed(file) && file.stage() == Stage.CONSULTED;
    }

    private Worklist.Line line(Page page, CaseFile file) {
        LocalDate target = promise.targetOn(file).orElse(null);
        boolean late = target != null && target.isBefore(page.today());
        return new Worklist.Line(file, target, late, desk.isInWriting(file.id()));
    }

    private static Map<String, Set<Stage>> groups() {
        var groups = new LinkedHashMap<String, Set<Stage>>();
        groups.put("opinion.list.now", EnumSet.of(Stage.CHECKED_IN, Stage.IN_CONSULTATION));
        groups.put("opinion.list.due", EnumSet.of(Stage.CONSULTED, Stage.CLOSED));
        groups.put("opinion.list.next", EnumSet.of(Stage.BOOKED));
        groups.put("opinion.list.later", EnumSet.of(Stage.ACCEPTED, Stage.SCHEDULING));
        return groups;
    }
}
