package org.mitate.hospital;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.hospital.Price.Step;
import org.mitate.shared.Yen;

/// What a consultation costs and why: the lines, the step its length falls into, and the next one.
///
/// @param lines in the profile's terms: with tax where published prices include it, else without
/// @param total to be paid, tax included
/// @param taxIncluded the tax in the total
public record Quote(
        List<Line> lines,
        Yen total,
        Yen taxIncluded,
        Tax tax,
        Step step,
        Optional<Step> next,
        Set<Flag> flags) {

    /// The line of the talk itself.
    public static final String CONSULTATION = "CONSULTATION";

    /// The beginning of the code of a line for a diagnosis; its category follows.
    public static final String DIAGNOSIS = "DIAGNOSIS_";

    /// One line of the bill.
    public record Line(String code, Yen yen) {}

    /// What the secretariat should look at.
    public enum Flag {
        /// Longer than any published price.
        OVER_LIMIT
    }
}
