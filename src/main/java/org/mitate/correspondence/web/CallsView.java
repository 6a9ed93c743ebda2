package org.mitate.correspondence.web;

import java.time.Instant;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.correspondence.CallTask;

/// The calls that are owed, as they are listed.
///
/// @param mayCall within the contact hours; otherwise the list stands without buttons
public record CallsView(boolean mayCall, Instant nextOpening, List<Line> lines) {

    public record Line(CallTask task, CaseFile file, Callee callee, boolean late) {}
}
