package org.mitate.intake.web;

import java.util.List;
import org.mitate.ui.Form;

/// A page of the wizard.
///
/// @param place which page of how many
/// @param terms what the hospital's profile says to applicants
/// @param minor whether the patient is under age, so that custody is asked about and not consent
/// @param obstacles why the consultation is not possible as entered
public record StepView(
        Step step,
        int place,
        int of,
        Form form,
        Choices choices,
        Terms terms,
        boolean minor,
        List<Obstacle> obstacles) {

    /// Which rule says no, why, and what to do instead.
    public record Obstacle(String rule, String why, String instead) {}
}
