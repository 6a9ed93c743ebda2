package org.mitate.hospital.change;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.mitate.hospital.Profile;

/// The two profiles that are compared, over which past days, and for how long.
///
/// @param before the version that would count on the day from which the other one is to count
/// @param first the first day, and `last` the last, of the cases that are played
/// @param curtain true as soon as the time for it is over
public record Staging(
        Profile before, Profile after, LocalDate first, LocalDate last, BooleanSupplier curtain) {}
