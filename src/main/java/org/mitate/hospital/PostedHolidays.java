package org.mitate.hospital;

import java.time.Instant;

/// A list of holidays that an administrator put in the place of the program's own.
public record PostedHolidays(Holidays holidays, Instant at, String by) {}
