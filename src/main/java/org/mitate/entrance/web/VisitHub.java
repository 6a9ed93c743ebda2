package org.mitate.entrance.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mitate.entrance.Visitors;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The page to which every visitor comes back: when the talk is, with whom, what is still to do,
/// and the way into the waiting room.
@Controller
class VisitHub {

    private final Visitors visitors;
    private final HubViews views;
    private final Templates templates;

    VisitHub(Visitors visitors, HubViews views, Templates templates) {
        this.visitors = visitors;
        this.views = views;
        this.templates = templates;
    }

    /// Without a ticket it is the door, for those who type in what stands on the paper.
    @GetMapping("/visit")
    Screen show(Page page, HttpServletRequest request) {
        return visitors.of(request)
                .map(visitor -> Screen.of(templates.entranceHub(page, views.of(page, visitor))))
                .orElseGet(() -> Screen.of(templates.entranceDoor(page, Form.blank())));
    }

    @PostMapping("/visit/leave")
    Screen leave(HttpServletRequest request, HttpServletResponse response) {
        visitors.letOut(request, response);
        return Screen.goTo("/visit");
    }
}
