package org.mitate.staff.web;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.PersonName;
import org.mitate.staff.NewMember;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;

/// Reads a new or changed member out of the administrator's form, and says what is wrong with it.
final class NewMemberForm {

    private static final String ACCOUNT = "[a-z0-9][a-z0-9._-]{2,39}";
    private static final String YEAR = "(19|20)\\d\\d";
    private static final Set<Role> OF_A_DEPARTMENT = EnumSet.of(Role.REVIEWER, Role.CONSULTANT);

    /// Words that stand in the place of an account in the addresses of other pages.
    private static final Set<String> TAKEN = Set.of("new", "log", "health");

    private final Form form;

    NewMemberForm(Form form) {
        this.form = form;
    }

    /// The member as the entries of the form.
    static void fill(Form form, StaffMember member) {
        Integer year = member.registrationYear();
        form.with("family", member.name().family())
                .with("given", member.name().given())
                .with("familyKana", member.name().familyKana())
                .with("givenKana", member.name().givenKana())
                .with("roles", member.roles().stream().map(Role::name).toArray(String[]::new))
                .with("departments", member.departments().toArray(String[]::new))
                .with("categories", member.categories().toArray(String[]::new))
                .with("registrationYear", year == null ? "" : String.valueOf(year));
    }

    boolean isRight() {
        if (!account().matches(ACCOUNT) || TAKEN.contains(account()))
            form.reject("account", "staff.account.wrong");
        form.require("family", "staff.family.missing");
        form.require("given", "staff.given.missing");
        form.require("familyKana", "staff.kana.missing");
        if (roles().isEmpty()) form.reject("roles", "staff.roles.missing");
        if (roles().stream().anyMatch(OF_A_DEPARTMENT::contains)) {
            needs("departments", "staff.departments.missing");
        }
        if (roles().contains(Role.SPECIALIST)) needs("categories", "staff.categories.missing");
        String year = form.value("registrationYear");
        if (!year.isEmpty() && !year.matches(YEAR)) {
            form.reject("registrationYear", "staff.registrationYear.wrong");
        }
        return form.isRight();
    }

    NewMember member() {
        return new NewMember(
                account(),
                new PersonName(
                        form.value("family"),
                        form.value("given"),
                        form.value("familyKana"),
                        form.value("givenKana")),
                roles(),
                Set.copyOf(form.values("departments")),
                Set.copyOf(form.values("categories")),
                year());
    }

    private void needs(String field, String text) {
        if (form.values(field).isEmpty()) form.reject(field, text);
    }

    private String account() {
        return form.value("account").toLowerCase(java.util.Locale.ROOT);
    }

    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (form.has("roles", role.name())) roles.add(role);
        }
        return roles;
    }

    private @Nullable Integer year() {
        String year = form.value("registrationYear");
        return year.isEmpty() ? null : Integer.valueOf(year);
    }
}
