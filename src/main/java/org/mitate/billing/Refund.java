package org.mitate.billing;

import java.time.LocalDate;
import org.mitate.shared.Yen;

/// Money given back, with a document of its own; the receipt stays.
///
/// @param slip number of the slip that the terminal wrote for it; empty where none did
public record Refund(
        String number,
        String receiptNumber,
        LocalDate on,
        String by,
        String reason,
        String slip,
        Yen yen) {}
