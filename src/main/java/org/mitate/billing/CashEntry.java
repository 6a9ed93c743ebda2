package org.mitate.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;

/// One document of the cash book: money that came in with a receipt, or went back with a refund.
///
/// @param number of the document itself
/// @param receiptNumber of the receipt; the same as `number` unless it is a refund
/// @param mark label of the card's mark; empty for cash
/// @param slip number of the terminal's slip; empty for cash
/// @param tax in the amount
/// @param closedOn the day's close that holds it; null while none does
public record CashEntry(
        Kind kind,
        String number,
        String receiptNumber,
        CaseNumber caseNumber,
        Instant at,
        LocalDate on,
        LocalDate talkOn,
        String recipient,
        PaymentMethod method,
        String mark,
        String slip,
        Yen yen,
        Yen tax,
        BigDecimal taxRate,
        String by,
        @Nullable LocalDate closedOn) {

    public enum Kind {
        RECEIPT,
        REFUND
    }

    public boolean isRefund() {
        return kind == Kind.REFUND;
    }

    /// Money that went back counts down.
    public long signed() {
        return isRefund() ? -yen.amount() : yen.amount();
    }

    /// How it was paid: cash, or the mark of the card.
    public String means() {
        return method == PaymentMethod.CASH ? method.name() : mark;
    }
}
