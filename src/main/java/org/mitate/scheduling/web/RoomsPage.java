package org.mitate.scheduling.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.HoursDesk;
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

/// The rooms in which talks are held.
@Controller
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.ADMINISTRATOR})
class RoomsPage {

    private final Rooms rooms;
    private final HoursDesk desk;
    private final Clock clock;
    private final Templates templates;

    RoomsPage(Rooms rooms, HoursDesk desk, Clock clock, Templates templates) {
        this.rooms = rooms;
        this.desk = desk;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/calendar/rooms")
    Screen show(Page page, Form form) {
        form.with("active", "yes").with("mode", Mode.IN_PERSON.name());
        return Screen.of(templates.schedulingRooms(page, form, new RoomsView(rooms.all(), "")));
    }

    @PostMapping("/calendar/rooms")
    Screen add(Page page, Form form) {
        return save(page, form, "");
    }

    @GetMapping("/calendar/rooms/{id}")
    Screen open(Page page, Form form, @PathVariable UUID id) {
        Room room = rooms.find(new RoomId(id)).orElseThrow(() -> Refusal.notFound("NO_SUCH_ROOM"));
        form.with("name", room.name()).with("floor", room.floor());
        form.with("mode", room.modes().stream().map(Mode::name).toArray(String[]::new));
        if (room.active()) form.with("active", "yes");
        var view = new RoomsView(rooms.all(), id.toString());
        return Screen.of(templates.schedulingRooms(page, form, view));
    }

    @PostMapping("/calendar/rooms/{id}")
    Screen change(Page page, Form form, @PathVariable UUID id) {
        return save(page, form, id.toString());
    }

    private Screen save(Page page, Form form, String changing) {
        form.require("name", "scheduling.room.name.missing").limit("name", 60).limit("floor", 60);
        if (form.values("mode").isEmpty()) form.reject("mode", "scheduling.mode.missing");
        if (!form.isRight()) {
            var view = new RoomsView(rooms.all(), changing);
            return Screen.refused(templates.schedulingRooms(page, form, view));
        }
        var id = changing.isEmpty() ? Ids.next(clock) : UUID.fromString(changing);
        desk.save(
                new Room(
                        new RoomId(id),
                        form.value("name"),
                        form.value("floor"),
                        HoursForm.modes(form),
                        form.ticked("active")));
        return Screen.goTo("/calendar/rooms").saying(page.text("scheduling.room.saved"));
    }
}
