package org.mitate.hospital.terms;

/// The marks on cards that hospitals of Japan take (rules.md §6), named as they are printed.
public enum CardMark {
    VISA("VISA"),
    MASTERCARD("Mastercard"),
    JCB("JCB"),
    DC("DC"),
    UFJ("UFJ Card"),
    NICOS("NICOS"),
    MUFG("MUFG CARD"),
    DINERS("Diners Club"),
    AMEX("AMERICAN EXPRESS"),
    DISCOVER("DISCOVER");

    private final String label;

    CardMark(String label) {
        this.label = label;
    }

    /// The mark as it stands on the card; the same in every language.
    public String label() {
        return label;
    }
}
