package org.mitate.scheduling;

import java.time.LocalDate;

/// When the talk of a case will probably be (rules.md CH06).
///
/// @param fixed the day is that of the appointment
/// @param ahead cases that wait for the same doctors' times before this one
public record Prediction(LocalDate day, boolean fixed, int ahead) {}
