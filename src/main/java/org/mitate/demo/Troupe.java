package org.mitate.demo;

import java.util.List;
import java.util.function.Predicate;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;

/// The staff of the demo hospital: engages everybody once, and says who does what in a story.
@DemoOnly
class Troupe {

    private final StaffDirectory directory;
    private final DemoKeys keys;
    private final List<SampleMember> members = Casting.staff();

    Troupe(StaffDirectory directory, DemoKeys keys) {
        this.directory = directory;
        this.keys = keys;
    }

    void engage() {
        members.stream()
                .filter(member -> directory.find(member.account()).isEmpty())
                .forEach(this::engage);
    }

    private void engage(SampleMember member) {
        directory.enlist(member.asNew());
        keys.cut(get(member).id(), DemoKeys.PASSWORD);
    }

    /// The secretaries take turns with the cases.
    StaffMember secretary(Telling story) {
        List<SampleMember> secretaries = all(member -> member.roles().contains(Role.SECRETARIAT));
        return get(secretaries.get(story.place() % secretaries.size()));
    }

    StaffMember cashier() {
        return get(all(member -> member.roles().contains(Role.CASHIER)).getFirst());
    }

    StaffMember reviewer(DepartmentCode department) {
        return get(all(member -> member.isOf(Role.REVIEWER, department)).getFirst());
    }

    List<StaffMember> consultants(DepartmentCode department) {
        return all(member -> member.isOf(Role.CONSULTANT, department)).stream()
                .map(this::get)
                .toList();
    }

    List<StaffMember> consultants() {
        return all(member -> member.roles().contains(Role.CONSULTANT)).stream()
                .map(this::get)
                .toList();
    }

    StaffMember specialist(String category) {
        return get(all(member -> member.reads(category)).getFirst());
    }

    /// Does something as that member; the checks of roles stay in force.
    void as(StaffMember member, Runnable work) {
        directory.actAs(
                member.id(),
                () -> {
                    work.run();
                    return member;
                });
    }

    private List<SampleMember> all(Predicate<SampleMember> wanted) {
        return members.stream().filter(wanted).toList();
    }

    private StaffMember get(SampleMember member) {
        return directory.find(member.account()).orElseThrow();
    }
}
