package org.mitate.paper;

import java.util.List;

/// The letter that fixes the appointment: date, place, doctor, the promised price, and that it is
/// final (rules.md CH07).
///
/// @param day such as 12月15日（火）
/// @param year such as 令和8年（2026年）
/// @param arrive such as 午後1時45分
/// @param online whether the talk is held online
/// @param asked whether the program asks before a step of the price, else the doctor does
/// @param held whether the highest fee is held on a card before the talk
/// @param place where to come, or how to enter
/// @param doctorReason why another doctor than wished, may be empty
/// @param attendees who comes, with relation
/// @param bring what to bring along
/// @param payment one line per way to pay
/// @param prices the steps promised, as pinned at booking
public record ConfirmationLetter(
        Letterhead letterhead,
        String number,
        String date,
        String to,
        String day,
        String time,
        String year,
        String arrive,
        boolean online,
        boolean asked,
        boolean held,
        String length,
        String place,
        String doctor,
        String doctorReason,
        String patient,
        String attendees,
        String bring,
        List<String> payment,
        List<Price> prices)
        implements Paper {

    /// @param yen with tax, such as 22,000円
    public record Price(String what, String yen, String tax) {}

    @Override
    public String title() {
        return "ご予約確定のお知らせ";
    }
}
