package org.mitate.scheduling;

import org.jspecify.annotations.Nullable;

/// What was told and checked when the date was fixed, and counts from then on (rules.md R07, CH07,
/// §6).
///
/// @param profileVersion whose prices were told: `Hospital.fees(version)` gives them again
/// @param route in what capacity the consultee comes on that day, as a code
/// @param age of the patient on that day; absent where no birth date is known
/// @param doctorReason why another doctor than wished, as it stands in the letter, or empty
public record Terms(
        String profileVersion, String route, @Nullable Integer age, String doctorReason) {

    Terms with(String reason) {
        return new Terms(profileVersion, route, age, reason);
    }
}
