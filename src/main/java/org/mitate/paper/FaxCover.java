package org.mitate.paper;

import java.util.List;

/// The first sheet of a FAX (送付状): what follows, how many sheets, and whom to tell when it went
/// astray.
public record FaxCover(
        Letterhead letterhead,
        String number,
        int edition,
        String sender,
        String senderTelephone,
        List<Part> parts)
        implements Paper {

    /// @param remark what to look at before sending, may be empty
    public record Part(String name, String remark, int sheets) {}

    /// For a form written by hand: how many sheets follow is counted by hand too.
    public static FaxCover blank(Letterhead letterhead) {
        return new FaxCover(
                letterhead,
                "",
                1,
                "",
                "",
                List.of(new Part("申込書", "2枚目に署名がありますか", 0), new Part("同意書", "ご家族が相談されるとき", 0)));
    }

    public boolean byHand() {
        return number.isEmpty();
    }

    @Override
    public String title() {
        return "FAX送付状";
    }

    /// This sheet counts.
    public int sheets() {
        return 1 + parts.stream().mapToInt(Part::sheets).sum();
    }
}
