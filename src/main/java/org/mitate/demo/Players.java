package org.mitate.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;

/// Lets the right member of the staff do something with a case; the checks of roles stay in force.
@DemoOnly
class Players {

    private final Troupe troupe;
    private final StaffDirectory directory;
    private final CaseShelf shelf;

    Players(Troupe troupe, StaffDirectory directory, CaseShelf shelf) {
        this.troupe = troupe;
        this.directory = directory;
        this.shelf = shelf;
    }

    CaseFile file(Telling story) {
        return shelf.get(story.number());
    }

    /// The secretaries take turns with the cases.
    StaffMember secretary(int place) {
        List<StaffMember> secretaries = troupe.with(Role.SECRETARIAT);
        return secretaries.get(place % secretaries.size());
    }

    StaffMember secretary(Telling story) {
        return secretary(story.place());
    }

    void secretary(Telling story, Consumer<CaseFile> work) {
        as(secretary(story).id(), () -> work.accept(file(story)));
    }

    void reviewer(Telling story, Consumer<CaseFile> work) {
        as(troupe.reviewer(story.department()).id(), () -> work.accept(file(story)));
    }

    /// The consulting doctor whom the department chose.
    void doctor(Telling story, Consumer<CaseFile> work) {
        CaseFile file = file(story);
        StaffId doctor = file.course().doctor();
        if (doctor == null) throw new IllegalStateException("no doctor yet: " + file.number());
        as(doctor, () -> work.accept(file));
    }

    void specialist(String category, Runnable work) {
        as(troupe.specialist(category).id(), work);
    }

    void cashier(Telling story, Consumer<CaseFile> work) {
        as(troupe.with(Role.CASHIER).getFirst().id(), () -> work.accept(file(story)));
    }

    /// Who has to do with the case in that role.
    StaffMember inRole(Role role, SampleCase sample, int place) {
        var department = new DepartmentCode(sample.department());
        return switch (role) {
            case SECRETARIAT -> secretary(place);
            case REVIEWER -> troupe.reviewer(department);
            case CONSULTANT -> doctor(sample).orElse(troupe.consultants(department).getFirst());
            case SPECIALIST -> troupe.specialist(sample.ordered().getFirst());
            case CASHIER, ADMINISTRATOR -> troupe.with(role).getFirst();
        };
    }

    Optional<StaffMember> doctor(SampleCase sample) {
        return shelf.find(sample.number())
                .map(file -> file.course().doctor())
                .flatMap(directory::find);
    }

    void as(StaffId member, Runnable work) {
        directory.actAs(
                member,
                () -> {
                    work.run();
                    return member;
                });
    }
}
