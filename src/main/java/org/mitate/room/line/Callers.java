package org.mitate.room.line;

import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.entrance.Entrance;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.terms.Mode;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/// Says whether somebody may still be on the line: a ticket that was taken back or a doctor who
/// signed out may not.
@Component
class Callers {

    /// From booking on, and for the good-byes after the end.
    private static final Set<Stage> OPEN =
            Set.of(Stage.BOOKED, Stage.CHECKED_IN, Stage.IN_CONSULTATION, Stage.CONSULTED);

    private final Entrance entrance;
    private final CaseShelf shelf;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final ObjectProvider<SessionRepository<? extends Session>> sessions;

    Callers(
            Entrance entrance,
            CaseShelf shelf,
            StaffDirectory directory,
            Hospital hospital,
            ObjectProvider<SessionRepository<? extends Session>> sessions) {
        this.entrance = entrance;
        this.shelf = shelf;
        this.directory = directory;
        this.hospital = hospital;
        this.sessions = sessions;
    }

    boolean mayStay(Caller caller) {
        return switch (caller) {
            case Caller.Guest guest ->
                    entrance.visitor(guest.ticket())
                                    .filter(it -> it.caseId().equals(guest.caseId()))
                                    .filter(it -> it.seat() == guest.seat())
                                    .isPresent()
                            && hasRoom(shelf.get(guest.caseId()));
            case Caller.Doctor doctor ->
                    isSignedIn(doctor.session())
                            && directory
                                    .find(doctor.member())
                                    .filter(it -> isDoctorOf(it, shelf.get(doctor.caseId())))
                                    .isPresent();
        };
    }

    boolean isDoctorOf(StaffMember member, CaseFile file) {
        return member.active()
                && member.is(Role.CONSULTANT)
                && member.id().equals(file.course().doctor())
                && hasRoom(file);
    }

    private boolean hasRoom(CaseFile file) {
        return file.mode() == Mode.ONLINE
                && OPEN.contains(file.stage())
                && hospital.profile().online().room() instanceof OnlineTerms.BuiltIn;
    }

    private boolean isSignedIn(String session) {
        var open = sessions.getIfAvailable();
        return open == null || open.findById(session) != null;
    }
}
