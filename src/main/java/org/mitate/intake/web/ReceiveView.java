package org.mitate.intake.web;

import java.util.List;
import java.util.Map;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;

/// A form on the secretariat's desk: what it says, and the few things to add before it is a case.
///
/// @param open the channels that this hospital takes applications by
/// @param obstacles what the rules already find, to be known before the case is opened
public record ReceiveView(
        CaseNumber number,
        Answers answers,
        Form form,
        Choices choices,
        Map<String, String> open,
        List<StepView.Obstacle> obstacles) {}
