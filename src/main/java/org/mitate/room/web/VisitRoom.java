package org.mitate.room.web;

import gg.jte.generated.precompiled.Templates;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.OnlineTerms;
import org.mitate.room.WaitingRoom;
import org.mitate.shared.Refusal;
import org.mitate.staff.PublicDoors;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Waiting room and talk of whoever comes from outside (rules.md §9).
@Controller
@RequestMapping("/visit/room")
class VisitRoom {

    private final VisitViews views;
    private final WaitingRoom waiting;
    private final Templates templates;

    VisitRoom(VisitViews views, WaitingRoom waiting, Templates templates) {
        this.views = views;
        this.waiting = waiting;
        this.templates = templates;
    }

    @Bean
    static PublicDoors doorsOfTheRoom() {
        return PublicDoors.of("/visit/room", "/visit/room/promise", "/visit/room/line");
    }

    @GetMapping
    Screen show(Page page, Visitor visitor) {
        VisitView view = views.of(page, visitor);
        return switch (view.room()) {
            case OnlineTerms.External external ->
                    Screen.of(templates.roomExternal(page, view, external));
            case OnlineTerms.BuiltIn here when !view.open() || !view.promised() ->
                    Screen.of(templates.roomPromise(page, view));
            case OnlineTerms.BuiltIn here -> Screen.of(templates.roomVisit(page, view));
        };
    }

    @PostMapping("/promise")
    Screen promise(Page page, Visitor visitor) {
        if (!views.of(page, visitor).open()) throw Refusal.notNow("ROOM_NOT_OPEN");
        waiting.promise(visitor.caseId(), visitor.seat());
        return Screen.goTo("/visit/room");
    }
}
