package org.mitate.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mitate.shared.Yen;

/// Consumption tax: a qualified invoice rounds once per rate and document (rules.md §6).
///
/// @param rate such as 0.10
/// @param included whether published prices include it
public record Tax(BigDecimal rate, boolean included, RoundingMode rounding) {

    /// The tax of a document with this sum of lines.
    Yen of(Yen sum) {
        var yen = BigDecimal.valueOf(sum.amount()).multiply(rate);
        return Yen.of(
                included
                        ? yen.divide(BigDecimal.ONE.add(rate), 0, rounding).longValueExact()
                        : yen.setScale(0, rounding).longValueExact());
    }

    /// What is to be paid for this sum of lines.
    Yen total(Yen sum) {
        return included ? sum : sum.plus(of(sum));
    }
}
