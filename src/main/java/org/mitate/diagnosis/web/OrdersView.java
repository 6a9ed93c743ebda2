package org.mitate.diagnosis.web;

import java.util.List;
import java.util.Map;
import org.mitate.cases.CaseFile;

/// The diagnosis orders of a case.
///
/// @param orderable code and name with price of the categories that can still be ordered; empty for
/// whoever may not order
/// @param findings whether the reader may see what was found
public record OrdersView(
        CaseFile file, List<OrderLine> orders, Map<String, String> orderable, boolean findings) {

    public String address() {
        return "/cases/" + file.number().printed() + "/diagnosis-orders";
    }
}
