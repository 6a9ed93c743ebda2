package org.mitate.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.PersonName;

/// A member of the staff as the rooms know one.
///
/// @param departments codes of the departments whose cases a doctor sees
/// @param categories codes of the diagnosis categories that a specialist reads
/// @param registrationYear year in the register of physicians, for doctors
public record StaffMember(
        StaffId id,
        String account,
        PersonName name,
        Set<Role> roles,
        Set<String> departments,
        Set<String> categories,
        @Nullable Integer registrationYear,
        boolean active) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    public boolean belongsTo(String department) {
        return departments.contains(department);
    }
}
