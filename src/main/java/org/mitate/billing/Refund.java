package org.mitate.billing;

import java.time.LocalDate;
import org.mitate.shared.Yen;

/// Money given back, with a document of its own; the receipt stays.
public record Refund(
        String number, String receiptNumber, LocalDate on, String by, String reason, Yen yen) {}
