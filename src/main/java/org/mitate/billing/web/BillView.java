package org.mitate.billing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.Bill;

/// One bill in the words of the reader.
///
/// @param lines what is charged with its price, in order
/// @param methods code and name of every way to pay; null where the bill cannot be paid now
/// @param printed whether the receipt was printed before
public record BillView(
        Bill bill,
        List<Line> lines,
        List<String> waits,
        @Nullable Map<String, String> methods,
        boolean printed) {

    public record Line(String what, long yen) {}

    public String address() {
        return "/cashier/" + bill.number().printed();
    }
}
