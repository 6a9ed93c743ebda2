package org.mitate.hospital;

import java.time.LocalDate;

/// A day on which the office is closed, beside those of the profile (rules.md CH09).
public record ExtraClosure(LocalDate day, String reason, String by) {}
