package org.mitate.room.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.terms.Mode;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The doctor's side: pictures and door on the left, the console beside them.
@Controller
@RequestMapping("/cases/{number}/room")
@RolesAllowed(Role.Names.CONSULTANT)
class DoctorsRoom {

    private final CaseShelf shelf;
    private final StaffDirectory directory;
    private final Entrance entrance;
    private final WaitingRoom waiting;
    private final Hospital hospital;
    private final Templates templates;

    DoctorsRoom(
            CaseShelf shelf,
            StaffDirectory directory,
            Entrance entrance,
            WaitingRoom waiting,
            Hospital hospital,
            Templates templates) {
        this.shelf = shelf;
        this.directory = directory;
        this.entrance = entrance;
        this.waiting = waiting;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, @PathVariable CaseNumber number) {
        CaseFile file = own(number);
        var online = hospital.profile().online();
        boolean promised = waiting.seat(file.id(), Visitor.DOCTOR).map(Seat::promised).isPresent();
        var view =
                new DoctorsView(
                        file,
                        directory.actingMember().name().written(),
                        promised || online.room() instanceof OnlineTerms.External,
                        entrance.declared(file.id()).stream()
                                .filter(it -> !it.isElsewhere())
                                .toList(),
                        online.room(),
                        online.chatAndFiles(),
                        Sentences.doctor());
        return Screen.of(templates.roomDoctor(page, view));
    }

    @PostMapping("/promise")
    Screen promise(@PathVariable CaseNumber number) {
        waiting.promise(own(number).id(), Visitor.DOCTOR);
        return Screen.goTo("/cases/" + number.printed() + "/room");
    }

    private CaseFile own(CaseNumber number) {
        CaseFile file = shelf.look(number, "ROOM");
        StaffMember doctor = directory.actingMember();
        if (!doctor.id().equals(file.course().doctor())) throw Refusal.notYours("NOT_YOUR_CASE");
        if (file.mode() != Mode.ONLINE) throw Refusal.notFound("NO_ROOM", number.printed());
        return file;
    }
}
