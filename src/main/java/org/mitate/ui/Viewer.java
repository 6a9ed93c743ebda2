package org.mitate.ui;

import java.util.Set;

/// The person who looks at a page of the staff: the name to show and the roles that decide what the
/// menu holds.
public record Viewer(String name, Set<String> roles) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isAny(Set<String> some) {
        return some.stream().anyMatch(roles::contains);
    }
}
