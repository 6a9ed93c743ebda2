package org.mitate.opinion.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;

/// A consulting doctor's own cases, by what is to be done.
public record Worklist(List<Group> groups) {

    /// @param name key of its heading
    public record Group(String name, List<Line> lines) {}

    /// @param targetOn until when the opinion should go out
    /// @param late whether that day has passed
    public record Line(
            CaseFile file, @Nullable LocalDate targetOn, boolean late, boolean inWriting) {}
}
