package org.mitate.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.mitate.hospital.terms.Mode;

/// What is possible instead, where the mode or the date stands in the way (rules.md CH11).
public record Alternative(Mode mode, Optional<LocalDate> from) {}
