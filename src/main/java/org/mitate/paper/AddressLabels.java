package org.mitate.paper;

/// Labels to cut out and stick on the envelope (宛名ラベル).
///
/// @param number printed on the label so that the envelope finds its case, may be empty
/// @param sender empty where the labels go out with a blank form
public record AddressLabels(
        Letterhead letterhead,
        String number,
        String sender,
        String senderPostalCode,
        String senderAddress)
        implements Paper {

    @Override
    public String title() {
        return "宛名ラベル";
    }
}
