package org.mitate.billing.web;

import java.util.List;
import org.mitate.billing.Bill;

/// One bill in the words of the reader.
///
/// @param lines what is charged with its price, in order
/// @param methods every way to pay; none where the bill cannot be paid now
/// @param notTaken codes of what people may offer and is refused
/// @param printed whether the receipt was printed before
public record BillView(
        Bill bill,
        List<Line> lines,
        List<String> waits,
        List<MethodChoice> methods,
        List<String> notTaken,
        boolean printed) {

    public record Line(String what, long yen) {}

    public boolean payable() {
        return !methods.isEmpty();
    }

    public boolean takesCash() {
        return methods.stream().anyMatch(method -> method.code().equals("CASH"));
    }

    public String address() {
        return "/cashier/" + bill.number().printed();
    }
}
