package org.mitate.staff.web;

import java.util.Optional;
import java.util.function.Predicate;
import org.mitate.shared.Folding;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;

/// Finds members by name in kanji or kana, account, role, department and whether they still work
/// here.
final class StaffFilter {

    private StaffFilter() {}

    static Predicate<StaffMember> of(Form form) {
        String typed = Folding.fold(form.value("q"));
        Optional<Role> role = form.choice("role", Role.class);
        String department = form.value("department");
        String state = form.value("state");
        return member ->
                (typed.isEmpty() || spelled(member).contains(typed))
                        && role.filter(it -> !member.is(it)).isEmpty()
                        && (department.isEmpty() || member.belongsTo(department))
                        && (state.isEmpty() || state.equals("open") == member.active());
    }

    private static String spelled(StaffMember member) {
        return member.name().searchKey() + " " + Folding.fold(member.account());
    }
}
