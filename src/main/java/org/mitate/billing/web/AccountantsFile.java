package org.mitate.billing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.CashEntry;
import org.mitate.ui.Page;
import org.mitate.ui.Spreadsheet;

/// The cash book as a file for the accountant; its columns stand in docs/handbook/cashier.md.
final class AccountantsFile {

    private static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "number",
                    "receiptNumber",
                    "enteredOn",
                    "talkOn",
                    "caseNumber",
                    "recipient",
                    "method",
                    "mark",
                    "slip",
                    "yen",
                    "tax",
                    "taxPercent",
                    "by",
                    "closedOn");

    private AccountantsFile() {}

    static Spreadsheet of(Page page, List<CashEntry> entries) {
        var sheet = new Spreadsheet();
        Stream<Object> heads = COLUMNS.stream().map(column -> page.text("billing.csv." + column));
        sheet.row(heads.toArray());
        entries.reversed().forEach(entry -> add(sheet, page, entry));
        return sheet;
    }

    private static void add(Spreadsheet sheet, Page page, CashEntry entry) {
        int sign = entry.isRefund() ? -1 : 1;
        sheet.row(
                page.text("billing.csv.kind", entry.kind()),
                entry.number(),
                entry.receiptNumber(),
                entry.on(),
                entry.talkOn(),
                entry.caseNumber().printed(),
                entry.recipient(),
                page.text("billing.csv.method", entry.method()),
                entry.mark(),
                entry.slip(),
                entry.signed(),
                sign * entry.tax().amount(),
                entry.taxRate().movePointRight(2).stripTrailingZeros().toPlainString(),
                entry.by(),
                day(entry.closedOn()));
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
