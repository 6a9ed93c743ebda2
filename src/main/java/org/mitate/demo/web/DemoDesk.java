package org.mitate.demo.web;

import java.util.List;
import org.mitate.staff.Role;

/// The members of the demo hospital who have one role.
public record DemoDesk(Role role, List<Key> keys) {

    /// @param place departments or categories of the member, or empty
    public record Key(String account, String name, String place) {}
}
