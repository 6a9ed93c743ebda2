package org.mitate.entrance.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.VisitHours;
import org.mitate.entrance.VisitStep;
import org.mitate.entrance.VisitStep.Step;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers what a visitor may see of the case: their own name, date and doctor, nothing of the
/// illness.
@Component
class HubViews {

    private static final Set<Stage> AFTER = EnumSet.of(Stage.CONSULTED, Stage.CLOSED);

    private final Entrance entrance;
    private final CaseShelf shelf;
    private final List<VisitStep> steps;
    private final StaffDirectory directory;
    private final Hospital hospital;

    HubViews(
            Entrance entrance,
            CaseShelf shelf,
            List<VisitStep> steps,
            StaffDirectory directory,
            Hospital hospital) {
        this.entrance = entrance;
        this.shelf = shelf;
        this.steps = steps.stream().sorted(Comparator.comparingInt(VisitStep::place)).toList();
        this.directory = directory;
        this.hospital = hospital;
    }

    HubView of(Page page, Visitor visitor) {
        CaseFile file = shelf.get(visitor.caseId());
        if (file.isDead()) throw Refusal.notYours("NO_VISIT");
        Ticket ticket = entrance.ticket(visitor).orElseThrow(() -> Refusal.notYours("NO_VISIT"));
        VisitHours hours = entrance.hours(ticket).orElseThrow(() -> Refusal.notYours("NO_VISIT"));
        var doctor = Optional.ofNullable(file.course().doctor()).flatMap(directory::find);
        boolean over = AFTER.contains(file.stage());
        return new HubView(
                ticket.name(),
                !visitor.isConsultee(),
                hours,
                TimeLeft.until(page, hours.startsAt()),
                over,
                doctor.map(member -> member.name().written()).orElse(""),
                doctor.map(member -> member.registrationYear()).orElse(null),
                department(page, file),
                hospital.profile().online().room(),
                over ? List.of() : steps(page, visitor));
    }

    private List<Step> steps(Page page, Visitor visitor) {
        return steps.stream()
                .map(step -> step.draw(page, visitor))
                .flatMap(Optional::stream)
                .toList();
    }

    private String department(Page page, CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .map(found -> found.name().in(page.locale()))
                .orElse(file.department().code());
    }
}
