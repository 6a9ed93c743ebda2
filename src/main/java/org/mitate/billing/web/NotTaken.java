package org.mitate.billing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.PaymentTerms;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;

/// What people lay on the counter and this hospital does not take: each with its own sentence
/// (rules.md §6, `PAYMENT_METHOD`).
enum NotTaken {
    HEALTH_INSURANCE,
    OTHER_CARD,
    CODE_PAYMENT,
    E_MONEY,
    TRANSFER;

    /// A transfer is among them only where the profile does not allow it.
    static List<NotTaken> by(PaymentTerms terms, Mode mode) {
        return Arrays.stream(values())
                .filter(it -> it != TRANSFER || !terms.accepts(mode, PaymentMethod.TRANSFER))
                .toList();
    }

    static Optional<NotTaken> read(String code) {
        return Arrays.stream(values()).filter(it -> it.name().equals(code)).findFirst();
    }

    String sentence() {
        return "billing.notTaken." + name() + ".why";
    }
}
