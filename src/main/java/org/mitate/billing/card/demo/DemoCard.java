package org.mitate.billing.card.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.CardOnFile;
import org.mitate.hospital.terms.CardMark;

/// Invented cards, one for each thing that can happen.
public enum DemoCard {
    VISA(CardMark.VISA, "4242"),
    AMEX(CardMark.AMEX, "0005"),
    JCB(CardMark.JCB, "0505"),
    /// The bank wants the holder to confirm each amount.
    CONFIRMED(CardMark.MASTERCARD, "3155"),
    /// The bank holds nothing.
    DECLINED(CardMark.VISA, "0341"),
    /// The bank holds, and says no when money is to be taken.
    DECLINED_LATER(CardMark.MASTERCARD, "0002"),
    /// A mark that this hospital does not take.
    UNIONPAY(null, "0009");

    private final Optional<CardMark> mark;
    private final String digits;

    DemoCard(@Nullable CardMark mark, String digits) {
        this.mark = Optional.ofNullable(mark);
        this.digits = digits;
    }

    public String digits() {
        return digits;
    }

    CardOnFile onFile() {
        return new CardOnFile("demo_customer", name(), mark, digits, "12/34");
    }
}
