package org.mitate.staff.web;

import java.util.Map;

/// Names by code, in the reader's language.
public record StaffNames(
        Map<String, String> roles,
        Map<String, String> departments,
        Map<String, String> categories) {

    public String department(String code) {
        return departments.getOrDefault(code, code);
    }

    public String category(String code) {
        return categories.getOrDefault(code, code);
    }
}
