package org.mitate.diagnosis.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mitate.diagnosis.CategoryLoad;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The specialists' list: what waits in each of the own categories, with whom, and until when.
@Controller
@RolesAllowed(Role.Names.SPECIALIST)
class Worklist {

    private final ReadingRoom room;
    private final OrderViews views;
    private final StaffDirectory directory;
    private final Templates templates;

    Worklist(ReadingRoom room, OrderViews views, StaffDirectory directory, Templates templates) {
        this.room = room;
        this.views = views;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/diagnoses")
    Screen show(Page page, Form form) {
        String chosen = form.value("category");
        List<CategoryLoad> loads = room.loads();
        List<WorklistView.Category> categories =
                directory.actingMember().categories().stream()
                        .sorted()
                        .map(code -> category(page, code, loads))
                        .toList();
        var view =
                new WorklistView(
                        categories,
                        chosen,
                        views.lines(page, room.pending(chosen)),
                        views.lines(page, room.settledLately()));
        return Screen.of(templates.diagnosisWorklist(page, view));
    }

    private WorklistView.Category category(Page page, String code, List<CategoryLoad> loads) {
        List<CategoryLoad> own =
                loads.stream().filter(load -> load.category().equals(code)).toList();
        return new WorklistView.Category(code, views.name(page, code), own);
    }
}
