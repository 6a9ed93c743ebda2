package org.mitate.billing.web;

import java.util.List;
import java.util.Optional;
import org.mitate.billing.Bill;

/// One bill in the words of the reader.
///
/// @param lines what is charged with its price, in order
/// @param methods every way to pay; none where the bill cannot be paid now
/// @param notTaken codes of what people may offer and is refused
/// @param printed whether the receipt was printed before
/// @param card where the card pays by itself: then nothing is taken at the counter
public record BillView(
        Bill bill,
        List<Line> lines,
        List<String> waits,
        List<MethodChoice> methods,
        List<String> notTaken,
        boolean printed,
        Optional<CardBillView> card) {

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
