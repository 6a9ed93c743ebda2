package org.mitate.room.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.VisitHours;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.Hospital;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers what a visitor sees in the room: the doctor and the time, nothing of the case.
@Component
class VisitViews {

    private static final Set<Stage> OPEN =
            Set.of(Stage.BOOKED, Stage.CHECKED_IN, Stage.IN_CONSULTATION, Stage.CONSULTED);

    private final Entrance entrance;
    private final CaseShelf shelf;
    private final WaitingRoom waiting;
    private final StaffDirectory directory;
    private final Hospital hospital;

    VisitViews(
            Entrance entrance,
            CaseShelf shelf,
            WaitingRoom waiting,
            StaffDirectory directory,
            Hospital hospital) {
        this.entrance = entrance;
        this.shelf = shelf;
        this.waiting = waiting;
        this.directory = directory;
        this.hospital = hospital;
    }

    VisitView of(Page page, Visitor visitor) {
        CaseFile file = shelf.get(visitor.caseId());
        Ticket ticket = entrance.ticket(visitor).orElseThrow(() -> Refusal.notYours("NO_VISIT"));
        VisitHours hours = entrance.hours(ticket).orElseThrow(() -> Refusal.notYours("NO_VISIT"));
        var online = hospital.profile().online();
        return new VisitView(
                visitor.seat(),
                card(page, file),
                waiting.seat(file.id(), visitor.seat()).map(Seat::promised).isPresent(),
                hours.startsAt(),
                hours.areOpen(page.now()) && OPEN.contains(file.stage()),
                left(page, hours.startsAt()),
                online.room(),
                online.chatAndFiles(),
                Sentences.visitor());
    }

    private DoctorCard card(Page page, CaseFile file) {
        var doctor = Optional.ofNullable(file.course().doctor()).flatMap(directory::find);
        return new DoctorCard(
                doctor.map(member -> member.name().written()).orElse(""),
                hospital.departments()
                        .find(file.department())
                        .map(found -> found.name().in(page.locale()))
                        .orElse(file.department().code()),
                doctor.map(StaffMember::registrationYear).orElse(null),
                "/visit/doctor/photo");
    }

    private static String left(Page page, Instant start) {
        if (page.now().isAfter(start)) return page.text("room.wait.past");
        long minutes = Duration.between(page.now(), start).toMinutes();
        if (minutes < 1) return page.text("room.wait.now");
        if (minutes < 60) return page.text("room.wait.minutes", minutes);
        return page.text("room.wait.hours", minutes / 60, minutes % 60);
    }
}
