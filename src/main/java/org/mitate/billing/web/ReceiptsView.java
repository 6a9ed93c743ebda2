package org.mitate.billing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mitate.billing.CashEntry;
import org.mitate.ui.Form;

/// The receipts and refunds that a search found.
///
/// @param more whether there are more than the page shows; the file for the accountant holds all
/// @param spreadsheet address of that file
public record ReceiptsView(List<CashEntry> found, boolean more, String spreadsheet) {

    private static final List<String> FIELDS = List.of("from", "to", "least", "most", "name");

    static ReceiptsView of(List<CashEntry> found, int most, Form form) {
        boolean more = found.size() > most;
        String query =
                FIELDS.stream()
                        .filter(field -> !form.value(field).isEmpty())
                        .map(field -> field + "=" + encoded(form.value(field)))
                        .collect(Collectors.joining("&"));
        return new ReceiptsView(
                more ? found.subList(0, most) : found,
                more,
                "/receipts.csv" + (query.isEmpty() ? "" : "?" + query));
    }

    /// What came in minus what went back.
    public long total() {
        return found.stream().mapToLong(CashEntry::signed).sum();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
