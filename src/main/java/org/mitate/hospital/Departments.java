package org.mitate.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.hospital.terms.DepartmentCode;

/// All departments as they stand on one date, in the profile's order.
///
/// @param acceptAhead whether planned ones take online applications already
public record Departments(List<Department> all, boolean acceptAhead) {

    /// The profile's departments with those activations that had been made by then.
    public static Departments of(Profile profile, List<Activation> activations) {
        return new Departments(
                profile.departments().stream()
                        .map(entry -> department(entry, profile.online(), activations))
                        .toList(),
                profile.online().acceptAhead());
    }

    public Optional<Department> find(DepartmentCode code) {
        return all.stream().filter(department -> department.code().equals(code)).findFirst();
    }

    public Set<DepartmentCode> codes() {
        return all.stream().map(Department::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Department department(
            DepartmentEntry entry, OnlineTerms online, List<Activation> activations) {
        var code = entry.code();
        if (online.active().contains(code)) {
            return of(entry, Department.Online.ACTIVE, Optional.empty());
        }
        var planned = online.plannedFrom(code);
        if (planned.isEmpty()) {
            return of(entry, Department.Online.NONE, Optional.empty());
        }
        return activations.stream()
                .filter(activation -> activation.department().equals(code))
                .reduce((earlier, later) -> later)
                .filter(Activation::stands)
                .map(it -> of(entry, Department.Online.ACTIVE, Optional.of(it.from())))
                .orElseGet(() -> of(entry, Department.Online.PLANNED, planned));
    }

    private static Department of(
            DepartmentEntry entry, Department.Online online, Optional<LocalDate> onlineFrom) {
        return new Department(entry.code(), entry.name(), entry.aliases(), online, onlineFrom);
    }
}
