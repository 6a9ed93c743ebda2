package org.mitate.consultation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The acting doctor's consultations: who is there, who comes, whose answer is to be written.
@Controller
@RolesAllowed(Role.Names.CONSULTANT)
class DoctorsList {

    private static final Set<Stage> SHOWN =
            Set.of(
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION,
                    Stage.CONSULTED);

    private final CaseShelf shelf;
    private final StaffDirectory directory;
    private final ConsoleViews views;
    private final Templates templates;

    DoctorsList(
            CaseShelf shelf, StaffDirectory directory, ConsoleViews views, Templates templates) {
        this.shelf = shelf;
        this.directory = directory;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/consultations")
    Screen show(Page page) {
        StaffId doctor = directory.actingMember().id();
        List<CaseFile> own =
                shelf.at(SHOWN).stream()
                        .filter(file -> doctor.equals(file.course().doctor()))
                        .sorted(Comparator.comparing(DoctorsList::order))
                        .toList();
        var lines =
                own.stream()
                        .map(file -> new DoctorsLine(file, views.department(page, file)))
                        .toList();
        return Screen.of(templates.consultationDoctorsList(page, lines));
    }

    private static Instant order(CaseFile file) {
        Instant at = file.course().appointmentAt();
        return at == null ? Instant.MAX : at;
    }
}
