package org.mitate.paper;

import java.util.List;

/// The receipt (領収書): a qualified invoice where the hospital has a T-number, plain where it has
/// none (rules.md §6).
///
/// @param reissued the day of this reprint; empty on the first print
/// @param total with tax, such as 44,000円
/// @param taxes one line per rate
/// @param payment how it was paid, in words
/// @param card whether it was paid by card, which the receipt must say
public record ReceiptPaper(
        Letterhead letterhead,
        String number,
        String caseNumber,
        String issued,
        String reissued,
        String to,
        String transaction,
        String total,
        List<Line> lines,
        List<Tax> taxes,
        String payment,
        boolean card,
        Issuer issuer)
        implements Paper {

    public record Line(String what, String price, String count, String yen) {}

    /// @param rate such as 10%
    public record Tax(String rate, String yen, String tax) {}

    /// @param number T and thirteen digits; empty where the hospital has none
    /// @param remark on the number, such as that it is invented
    public record Issuer(String name, String number, String remark) {}

    public boolean qualified() {
        return !issuer.number().isEmpty();
    }

    public boolean reprint() {
        return !reissued.isEmpty();
    }

    @Override
    public String title() {
        return "領収書";
    }
}
