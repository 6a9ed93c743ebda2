package org.mitate.billing.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.billing.DayClose;
import org.mitate.billing.DayTotals;

/// What the next close will hold, and the closes before it.
///
/// @param closed whether today is closed already
/// @param forgotten earlier days of which no close holds the documents
public record ClosingView(
        DayTotals open, boolean closed, List<LocalDate> forgotten, List<DayClose> latest) {}
