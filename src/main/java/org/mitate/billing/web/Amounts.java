package org.mitate.billing.web;

import java.util.Optional;
import org.mitate.shared.Folding;
import org.mitate.shared.Yen;
import org.mitate.ui.Form;

/// Reads amounts as people write them: 22,000, ２２０００円.
final class Amounts {

    private static final int LONGEST = 9;

    private Amounts() {}

    static Optional<Yen> read(Form form, String field) {
        String digits = Folding.digits(form.value(field));
        if (digits.isEmpty() || digits.length() > LONGEST) return Optional.empty();
        return Optional.of(Yen.of(Long.parseLong(digits)));
    }

    /// Rejects an entry that is no amount, and takes it as nothing.
    static Yen require(Form form, String field) {
        Optional<Yen> yen = read(form, field);
        if (yen.isEmpty()) form.reject(field, "billing.amount.wrong");
        return yen.orElse(Yen.ZERO);
    }
}
