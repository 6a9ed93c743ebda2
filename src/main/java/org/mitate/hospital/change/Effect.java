package org.mitate.hospital.change;

import java.time.LocalDate;
import java.util.List;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;

/// A case that would have gone another way: numbers, codes and yen only, nothing of the person
/// (rules.md §10, administrator).
public sealed interface Effect {

    CaseNumber number();

    /// The day whose facts were used.
    LocalDate on();

    /// The check finds something else.
    record OtherOutcome(CaseNumber number, LocalDate on, Found before, Found after)
            implements Effect {}

    /// The talk costs something else.
    record OtherFee(CaseNumber number, LocalDate on, Mode mode, long seconds, Yen before, Yen after)
            implements Effect {}

    /// The profile on trial has no price for what was charged.
    record NoPrice(CaseNumber number, LocalDate on, Yen before, List<String> codes)
            implements Effect {}

    /// @param outcome such as `ELIGIBLE` or `REFUSED`
    /// @param codes of the findings, sorted
    record Found(String outcome, List<String> codes) {

        public Found {
            codes = codes.stream().sorted().distinct().toList();
        }
    }
}
