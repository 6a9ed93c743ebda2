package org.mitate.demo;

import java.util.List;
import java.util.function.Predicate;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.Portraits;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;

/// The staff of the demo hospital: everybody is engaged once.
@DemoOnly
class Troupe {

    private final StaffDirectory directory;
    private final DemoKeys keys;
    private final Portraits portraits;
    private final List<SampleMember> members = Casting.staff();

    Troupe(StaffDirectory directory, DemoKeys keys, Portraits portraits) {
        this.directory = directory;
        this.keys = keys;
        this.portraits = portraits;
    }

    void engage() {
        members.stream()
                .filter(member -> directory.find(member.account()).isEmpty())
                .forEach(this::engage);
    }

    private void engage(SampleMember member) {
        directory.enlist(member.asNew());
        keys.cut(get(member).id(), DemoKeys.PASSWORD);
        DrawnFace face = member.face();
        if (face != null) portraits.hang(get(member), "face.png", face.draw());
    }

    List<StaffMember> with(Role role) {
        return all(member -> member.roles().contains(role));
    }

    StaffMember reviewer(DepartmentCode department) {
        return all(member -> member.isOf(Role.REVIEWER, department)).getFirst();
    }

    List<StaffMember> consultants(DepartmentCode department) {
        return all(member -> member.isOf(Role.CONSULTANT, department));
    }

    StaffMember specialist(String category) {
        return all(member -> member.reads(category)).getFirst();
    }

    StaffMember named(String account) {
        return directory.find(account).orElseThrow();
    }

    private List<StaffMember> all(Predicate<SampleMember> wanted) {
        return members.stream().filter(wanted).map(this::get).toList();
    }

    private StaffMember get(SampleMember member) {
        return directory.find(member.account()).orElseThrow();
    }
}
