package org.mitate.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitate.intake.Glance;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;

/// A form on the secretariat's desk: what it says, and the few things to add before it is a case.
///
/// @param open the channels that this hospital takes applications by
/// @param obstacles what the rules already find, to be known before the case is opened
/// @param desk the page pictures; empty for a form that lies there on paper only
public record ReceiveView(
        CaseNumber number,
        Answers answers,
        Form form,
        Choices choices,
        Map<String, String> open,
        List<StepView.Obstacle> obstacles,
        @Nullable OnDesk desk) {

    /// @param glances what was written by hand on the sheets
    /// @param receiptAt from when it counts where it came outside of the hours (rules.md CH10)
    /// @param editions where the form was changed and printed again after these sheets
    public record OnDesk(
            SheetsOnDesk sheets,
            List<Glance> glances,
            @Nullable Instant receiptAt,
            @Nullable Editions editions) {}

    /// What a place of the printed form is called: `question2` is one of the questions.
    public static String place(Glance glance) {
        String field = glance.field();
        return field.startsWith("declared") ? "declared" : field.replaceAll("\\d+$", "");
    }

    /// @param came the edition on the sheets
    /// @param newest the last that was printed
    /// @param chosen the one that is received
    public record Editions(int came, int newest, int chosen, EditionDifference difference) {}
}
