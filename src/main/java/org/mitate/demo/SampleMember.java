package org.mitate.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.PersonName;
import org.mitate.staff.NewMember;
import org.mitate.staff.Role;

/// A member of the demo hospital's staff, as `demo/staff.yaml` lists one.
///
/// @param name family and given name in kanji, then both in kana
/// @param registered year in the register of physicians
/// @param face of whom people online see a picture
record SampleMember(
        String account,
        List<String> name,
        List<Role> roles,
        @Nullable List<String> departments,
        @Nullable List<String> categories,
        @Nullable Integer registered,
        @Nullable DrawnFace face) {

    boolean isOf(Role role, DepartmentCode department) {
        return roles.contains(role)
                && departments != null
                && departments.contains(department.code());
    }

    boolean reads(String category) {
        return categories != null && categories.contains(category);
    }

    NewMember asNew() {
        return new NewMember(
                account,
                new PersonName(name.get(0), name.get(1), name.get(2), name.get(3)),
                Set.copyOf(roles),
                departments == null ? Set.of() : Set.copyOf(departments),
                categories == null ? Set.of() : Set.copyOf(categories),
                registered);
    }
}
