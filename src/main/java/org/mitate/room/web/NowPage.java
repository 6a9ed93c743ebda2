package org.mitate.room.web;

import gg.jte.generated.precompiled.Templates;
import org.mitate.entrance.Visitor;
import org.mitate.room.Answers;
import org.mitate.staff.PublicDoors;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Time, price and the next step on the consultee's side, and the answer before each step (rules.md
/// §6): a part of the room's page that is fetched again whenever something was pressed.
@Controller
@RequestMapping("/visit/room")
class NowPage {

    private final NowViews views;
    private final Answers answers;
    private final Templates templates;

    NowPage(NowViews views, Answers answers, Templates templates) {
        this.views = views;
        this.answers = answers;
        this.templates = templates;
    }

    @Bean
    static PublicDoors doorsOfNow() {
        return PublicDoors.of("/visit/room/now", "/visit/room/agreement", "/visit/doctor/photo");
    }

    @GetMapping("/now")
    Screen show(Page page, Visitor visitor) {
        return Screen.of(templates.roomNow(page, views.of(visitor)));
    }

    @PostMapping("/agreement")
    Screen answer(Form form, Visitor visitor) {
        String step = form.value("step");
        if (step.matches("\\d{1,6}")) {
            int fromSeconds = Integer.parseInt(step);
            if (form.value("answer").equals("END")) {
                answers.end(visitor, fromSeconds, form.requestKey());
            } else {
                answers.agree(visitor, fromSeconds, form.requestKey());
            }
        }
        return Screen.goTo(form.ticked("part") ? "/visit/room/now" : "/visit/room");
    }
}
