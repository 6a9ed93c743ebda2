package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.RoomsDesk;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.RoomId;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rooms in which talks are held, and when they are closed.
@Controller
@RequestMapping("/calendar/rooms")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.ADMINISTRATOR})
class RoomsPage {

    private final Rooms rooms;
    private final RoomsDesk desk;
    private final HoursForm forms;
    private final Clock clock;
    private final Templates templates;

    RoomsPage(Rooms rooms, RoomsDesk desk, HoursForm forms, Clock clock, Templates templates) {
        this.rooms = rooms;
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form) {
        form.with("active", "yes").with("mode", Mode.IN_PERSON.name());
        form.with("seats", String.valueOf(Room.USUAL_SEATS));
        return Screen.of(templates.schedulingRooms(page, form, view(Optional.empty())));
    }

    @GetMapping("/{id}")
    Screen open(Page page, Form form, @PathVariable UUID id) {
        Room room = find(id);
        write(form, room);
        return Screen.of(templates.schedulingRooms(page, form, view(Optional.of(room))));
    }

    @PostMapping
    Screen add(Page page, Form form) {
        return save(page, form, Optional.empty());
    }

    @PostMapping("/{id}")
    Screen change(Page page, Form form, @PathVariable UUID id) {
        return save(page, form, Optional.of(find(id)));
    }

    @PostMapping("/{id}/closures")
    Screen close(Page page, Form form, @PathVariable UUID id) {
        Room room = find(id);
        Optional<Leave> closure = forms.leave(form);
        if (closure.isEmpty()) {
            write(form, room);
            return Screen.refused(templates.schedulingRooms(page, form, view(Optional.of(room))));
        }
        desk.close(room, closure.get());
        return Screen.goTo("/calendar/rooms/" + id).saying(page.text("scheduling.closures.added"));
    }

    @PostMapping("/{id}/closures/{closure}/removal")
    Screen reopen(Page page, @PathVariable UUID id, @PathVariable UUID closure) {
        desk.reopen(find(id), closure);
        return Screen.goTo("/calendar/rooms/" + id)
                .saying(page.text("scheduling.closures.removed"));
    }

    private Screen save(Page page, Form form, Optional<Room> before) {
        form.require("name", "scheduling.room.name.missing").limit("name", 60).limit("floor", 60);
        if (form.values("mode").isEmpty()) form.reject("mode", "scheduling.mode.missing");
        if (!form.value("seats").matches("[1-9][0-9]?")) {
            form.reject("seats", "scheduling.room.seats.missing");
        }
        if (!form.isRight()) {
            return Screen.refused(templates.schedulingRooms(page, form, view(before)));
        }
        desk.save(
                new Room(
                        before.map(Room::id).orElseGet(() -> new RoomId(Ids.next(clock))),
                        form.value("name"),
                        form.value("floor"),
                        HoursForm.modes(form),
                        Integer.parseInt(form.value("seats")),
                        form.ticked("active"),
                        List.of()));
        return Screen.goTo("/calendar/rooms").saying(page.text("scheduling.room.saved"));
    }

    private static void write(Form form, Room room) {
        form.with("name", room.name()).with("floor", room.floor());
        form.with("seats", String.valueOf(room.seats()));
        form.with("mode", room.modes().stream().map(Mode::name).toArray(String[]::new));
        if (room.active()) form.with("active", "yes");
    }

    private RoomsView view(Optional<Room> room) {
        return new RoomsView(rooms.all(), room, room.map(desk::inClosure).orElse(List.of()));
    }

    private Room find(UUID id) {
        return rooms.find(new RoomId(id)).orElseThrow(() -> Refusal.notFound("NO_SUCH_ROOM"));
    }
}
