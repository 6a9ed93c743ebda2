package org.mitate.paper;

import java.util.List;

/// Says that the application has arrived, what happens next and what is still missing (受付のお知らせ).
///
/// @param received the business day of receipt
/// @param expected when the talk may be, in words
/// @param missing what is still to be sent, with the way it may come
public record AcknowledgementLetter(
        Letterhead letterhead,
        String number,
        String date,
        String to,
        String patient,
        String department,
        String mode,
        String received,
        String expected,
        List<Checklist.Item> missing,
        String status)
        implements Paper {

    @Override
    public String title() {
        return "お申込み受付のお知らせ";
    }
}
