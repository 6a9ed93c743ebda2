package org.mitate.staff.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mitate.hospital.Hospital;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The names of roles, departments and categories, from texts and profile.
@Component
class StaffWords {

    private final Hospital hospital;

    StaffWords(Hospital hospital) {
        this.hospital = hospital;
    }

    StaffNames of(Page page) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) roles.put(role.name(), page.text("role", role));
        Map<String, String> departments = new LinkedHashMap<>();
        hospital.departments()
                .all()
                .forEach(it -> departments.put(it.code().code(), it.name().in(page.locale())));
        Map<String, String> categories = new LinkedHashMap<>();
        hospital.profile()
                .feeSchedule()
                .diagnoses()
                .forEach(it -> categories.put(it.code().code(), it.name().in(page.locale())));
        return new StaffNames(roles, departments, categories);
    }
}
