package org.mitate.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.Yen;

/// What receipts are searched by, each alone or all together, as the law on electronic books asks
/// (電子帳簿保存法, rules.md §6).
///
/// @param name part of the recipient's name in any spelling; empty for all
public record ReceiptSearch(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Yen least,
        @Nullable Yen most,
        String name) {}
