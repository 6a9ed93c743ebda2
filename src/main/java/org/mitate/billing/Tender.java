package org.mitate.billing;

import org.mitate.hospital.PaymentTerms;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Refusal;
import org.mitate.shared.Yen;

/// What somebody pays with at the counter.
public sealed interface Tender {

    /// @param given what was laid on the counter
    record Cash(Yen given) implements Tender {}

    /// @param slip number of the terminal's slip
    record Card(CardMark mark, String slip) implements Tender {}

    /// A code payment, a transfer, a card of another mark.
    record Other(String name) implements Tender {}

    /// Refuses what this hospital does not take for this mode, or what does not suffice (rules.md
    /// §6).
    default void check(PaymentTerms terms, Mode mode, Yen total) {
        boolean accepted =
                switch (this) {
                    case Cash cash -> terms.accepts(mode, PaymentMethod.CASH);
                    case Card card -> terms.acceptsCard(mode, card.mark());
                    case Other other -> false;
                };
        if (!accepted) throw Refusal.notSo("PAYMENT_METHOD");
        switch (this) {
            case Cash cash when cash.given().compareTo(total) < 0 ->
                    throw Refusal.notSo("TOO_LITTLE_CASH");
            case Card card when card.slip().isBlank() -> throw Refusal.notSo("SLIP_MISSING");
            default -> {}
        }
    }

    default PaymentMethod method() {
        return switch (this) {
            case Cash cash -> PaymentMethod.CASH;
            case Card card -> PaymentMethod.CARD;
            case Other other -> throw Refusal.notSo("PAYMENT_METHOD");
        };
    }

    /// What is given back.
    default Yen change(Yen total) {
        return this instanceof Cash cash ? cash.given().minus(total) : Yen.ZERO;
    }
}
