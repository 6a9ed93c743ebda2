package org.mitate.billing.web;

import java.util.List;
import org.mitate.billing.Receipt;
import org.mitate.shared.Yen;

/// The receipts that a search found.
public record ReceiptsView(List<Receipt> found) {

    public long total() {
        return Yen.sum(found.stream().map(Receipt::yen)).amount();
    }
}
