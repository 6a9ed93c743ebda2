package org.mitate.entrance.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mitate.entrance.Attending;

/// Who will be present, as the consultee sees it.
///
/// @param others beside the consultee
/// @param links by person, of those who join from elsewhere
/// @param full whether one more needs the hospital's decision (rules.md R08)
/// @param open whether the list may still be changed
public record PeopleView(
        String consultee,
        List<Attending> others,
        Map<UUID, Link> links,
        int most,
        boolean full,
        boolean open) {

    /// What the consultee passes on.
    public record Link(String address, String code) {}
}
