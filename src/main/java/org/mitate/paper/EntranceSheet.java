package org.mitate.paper;

import org.jspecify.annotations.Nullable;

/// How to come into an online consultation: link, code, and what to do beforehand (rules.md §9). It
/// goes along with the confirmation, or to somebody who joins from elsewhere.
///
/// @param when the day and time of the talk
/// @param open from when the waiting room is open, such as 午後1時30分
/// @param link as it is typed
/// @param picture of the link as a QR code, made by [#picture]
/// @param code six digits in two groups
/// @param birth whose birth date opens the door, such as 宮園　和子　様
/// @param guest whether it is for somebody beside the consultee
/// @param card whether a card is to be registered beforehand
/// @param until after this the link opens nothing
/// @param otherRoom where the hospital holds its talks in another product's room, or null
public record EntranceSheet(
        Letterhead letterhead,
        String number,
        String date,
        String to,
        String when,
        String open,
        String link,
        String picture,
        String code,
        String birth,
        boolean guest,
        boolean card,
        String until,
        @Nullable OtherRoom otherRoom)
        implements Paper {

    /// Another product's room, in the hospital's own words.
    ///
    /// @param address may be empty
    public record OtherRoom(String name, String address, String how) {}

    /// The link as a QR code that can stand in a template.
    public static String picture(String link) {
        return Qr.link(link);
    }

    @Override
    public String title() {
        return "オンライン相談の入り方";
    }
}
