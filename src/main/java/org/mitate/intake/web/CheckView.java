package org.mitate.intake.web;

import java.util.List;

/// The last page of the wizard: everything once more.
///
/// @param unfinished pages that still lack something
public record CheckView(
        int of, Answers answers, List<Step> unfinished, List<StepView.Obstacle> obstacles) {

    public boolean ready() {
        return unfinished.isEmpty() && obstacles.isEmpty();
    }
}
