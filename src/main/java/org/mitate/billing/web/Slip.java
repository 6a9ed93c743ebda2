package org.mitate.billing.web;

import java.util.Optional;
import org.mitate.billing.Tender;
import org.mitate.hospital.terms.CardMark;
import org.mitate.shared.Yen;
import org.mitate.ui.Form;

/// Reads how somebody pays out of the cashier's form.
record Slip(Tender tender) {

    static Slip read(Form form, Yen total) {
        form.require("recipient", "billing.recipient.missing").limit("recipient", 60);
        String method = form.value("method");
        if (method.equals("CASH")) return new Slip(cash(form, total));
        Optional<NotTaken> refused = NotTaken.read(method);
        refused.ifPresent(it -> form.reject("method", it.sentence()));
        var mark = form.choice("method", CardMark.class);
        if (mark.isEmpty()) return new Slip(new Tender.Other(method));
        form.require("slip", "billing.slip.missing").limit("slip", 30);
        return new Slip(new Tender.Card(mark.get(), form.value("slip")));
    }

    private static Tender cash(Form form, Yen total) {
        Optional<Yen> given = Amounts.read(form, "given");
        if (given.isEmpty()) form.reject("given", "billing.given.missing");
        if (given.orElse(total).compareTo(total) < 0) form.reject("given", "billing.given.little");
        return new Tender.Cash(given.orElse(total));
    }
}
