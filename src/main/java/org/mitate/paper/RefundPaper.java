package org.mitate.paper;

/// Says that a payment was given back (返金のお知らせ); of a registered hospital a qualified return
/// invoice (適格返還請求書).
///
/// @param receipt as it was issued; a reprint of this paper carries its day there
/// @param number of the refund
/// @param slip of the terminal, when it went back to a card; else empty
public record RefundPaper(
        ReceiptPaper receipt, String number, String refunded, String reason, String slip)
        implements Paper {

    @Override
    public String title() {
        return "返金のお知らせ";
    }
}
