package org.mitate.billing.web;

import org.mitate.billing.Tender;
import org.mitate.hospital.terms.CardMark;
import org.mitate.shared.Folding;
import org.mitate.shared.Yen;
import org.mitate.ui.Form;

/// Reads how somebody pays out of the cashier's form.
record Slip(Tender tender) {

    private static final int LONGEST = 9;

    static Slip read(Form form, Yen total) {
        form.require("recipient", "billing.recipient.missing").limit("recipient", 60);
        if (form.value("method").equals("CASH")) return new Slip(cash(form, total));
        var mark = form.choice("method", CardMark.class);
        if (mark.isEmpty()) return new Slip(new Tender.Other(form.value("method")));
        form.require("slip", "billing.slip.missing").limit("slip", 30);
        return new Slip(new Tender.Card(mark.get(), form.value("slip")));
    }

    private static Tender cash(Form form, Yen total) {
        String digits = Folding.digits(form.value("given"));
        if (digits.isEmpty() || digits.length() > LONGEST) {
            form.reject("given", "billing.given.missing");
            return new Tender.Cash(total);
        }
        var given = Yen.of(Long.parseLong(digits));
        if (given.compareTo(total) < 0) form.reject("given", "billing.given.little");
        return new Tender.Cash(given);
    }
}
