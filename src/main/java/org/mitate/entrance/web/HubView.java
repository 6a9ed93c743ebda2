package org.mitate.entrance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.entrance.VisitHours;
import org.mitate.entrance.VisitStep.Step;
import org.mitate.hospital.OnlineTerms;

/// What a visitor sees first.
///
/// @param name of the visitor
/// @param guest whether somebody else consults
/// @param left how long it is until the talk, in words
/// @param over whether the talk is over
/// @param doctor name, or empty
/// @param registered year in the register of physicians
/// @param room Mitate's own, or another product's
public record HubView(
        String name,
        boolean guest,
        VisitHours hours,
        String left,
        boolean over,
        String doctor,
        @Nullable Integer registered,
        String department,
        OnlineTerms.Room room,
        List<Step> steps) {

    public boolean isReady() {
        return steps.stream().allMatch(Step::done);
    }
}
