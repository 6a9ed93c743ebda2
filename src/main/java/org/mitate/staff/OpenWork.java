package org.mitate.staff;

import java.util.List;

/// What lies on the desk of a member, for the day on which one leaves; rooms that give out work
/// offer theirs as beans.
public interface OpenWork {

    List<Pile> of(StaffMember member);

    /// @param kind code of the sentence `staff.work.<kind>`; never anything of a case
    record Pile(String kind, int count) {}
}
