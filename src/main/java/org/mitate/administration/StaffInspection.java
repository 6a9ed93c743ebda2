package org.mitate.administration;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mitate.administration.Gap.Door;
import org.mitate.hospital.Department;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Words;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Work that nobody does: departments without doctors, readings without specialists, empty desks.
@Component
@Order(2)
class StaffInspection implements Inspection {

    private final StaffDirectory directory;
    private final Hospital hospital;

    StaffInspection(StaffDirectory directory, Hospital hospital) {
        this.directory = directory;
        this.hospital = hospital;
    }

    @Override
    public Stream<Gap> gaps() {
        List<StaffMember> active = directory.all().stream().filter(StaffMember::active).toList();
        return Stream.of(
                        desk(active, Role.SECRETARIAT, "NO_SECRETARIAT"),
                        desk(active, Role.CASHIER, "NO_CASHIER"),
                        departmentsWithout(active, Role.REVIEWER, "NO_REVIEWER"),
                        departmentsWithout(active, Role.CONSULTANT, "NO_CONSULTANT"),
                        unread(active))
                .flatMap(it -> it);
    }

    private static Stream<Gap> desk(List<StaffMember> active, Role role, String code) {
        return anyone(active, role, member -> true)
                ? Stream.empty()
                : Stream.of(Gap.of(code, Door.STAFF));
    }

    private Stream<Gap> departmentsWithout(List<StaffMember> active, Role role, String code) {
        var names =
                hospital.departments().all().stream()
                        .filter(it -> !anyone(active, role, who -> who.belongsTo(it.code().code())))
                        .map(Department::name)
                        .toList();
        return gap(code, names);
    }

    private Stream<Gap> unread(List<StaffMember> active) {
        var names =
                hospital.profile().feeSchedule().diagnoses().stream()
                        .filter(it -> !anyone(active, Role.SPECIALIST, reads(it)))
                        .map(FeeTerms.Item::name)
                        .toList();
        return gap("NO_SPECIALIST", names);
    }

    private static Predicate<StaffMember> reads(FeeTerms.Item item) {
        return member -> member.categories().contains(item.code().code());
    }

    private static boolean anyone(
            List<StaffMember> active, Role role, Predicate<StaffMember> there) {
        return active.stream().filter(member -> member.is(role)).anyMatch(there);
    }

    private static Stream<Gap> gap(String code, List<Words> names) {
        return names.isEmpty() ? Stream.empty() : Stream.of(new Gap(code, Door.STAFF, names));
    }
}
