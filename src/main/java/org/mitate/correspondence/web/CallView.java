package org.mitate.correspondence.web;

import java.time.Instant;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.correspondence.CallTask;

/// One call with what to say, as it is made.
public record CallView(
        CallTask task,
        CaseFile file,
        Callee callee,
        List<Line> script,
        boolean mayCall,
        Instant nextOpening) {

    /// @param spoken what is said, in Japanese
    /// @param meaning the same for a reader of English; empty on Japanese pages
    public record Line(String spoken, String meaning) {}
}
