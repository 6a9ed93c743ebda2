package org.mitate.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a member is with password and second factor.
///
/// @param enrolled whether both are set
/// @param invitedUntil how long the one-time code can still be used
/// @param lockedUntil after too many failures
public record Factors(
        boolean enrolled, @Nullable Instant invitedUntil, @Nullable Instant lockedUntil) {}
