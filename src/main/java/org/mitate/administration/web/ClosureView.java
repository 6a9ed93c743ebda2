package org.mitate.administration.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.administration.Engagement;

/// @param days to be looked at before they are closed; empty while they are being entered
/// @param touched appointments on these days
public record ClosureView(List<LocalDate> days, List<Engagement> touched) {

    public boolean isSeen() {
        return !days.isEmpty();
    }
}
