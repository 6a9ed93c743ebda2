package org.mitate.paper;

import java.util.Optional;

/// The boxes of the form that a long text can overflow, with the room they have.
///
/// A row of a printed table grows with its text and would push the signature off the sheet; so a
/// text is cut to its box and stands whole on the continuation sheet (別紙).
public enum FormBox {
    ADDRESS("ご住所", 32, 1),
    OTHERS("同席される方", 33, 1),
    IMPOSSIBLE("ご都合の悪い日時", 33, 2),
    DIAGNOSIS("病名", 33, 1),
    COURSE("病名とこれまでの経過", 33, 3),
    QUESTION("お聞きになりたいこと", 44, 2),
    OTHER_MATERIAL("血液・その他の資料", 13, 1);

    private static final String SEE_SHEET = "…（別紙へ）";

    private final String heading;
    private final int room;
    private final int lines;

    /// @param room full-width characters on a line
    FormBox(String heading, int room, int lines) {
        this.heading = heading;
        this.room = room;
        this.lines = lines;
    }

    /// A text that stands whole on the continuation sheet under the name of its box.
    public record Continued(String heading, String text) {

        static final int LINES_OF_A_SHEET = 38;

        /// Its lines on the continuation sheet; heading and frame take the room of two.
        int lines() {
            return 2 + TextWidth.lines(text, 46);
        }
    }

    /// What is printed in the box: the text, or its beginning and where to read on.
    public String cut(String text) {
        if (TextWidth.lines(text, room) <= lines) return text;
        int end = text.length();
        while (end > 0 && TextWidth.lines(text.substring(0, end) + SEE_SHEET, room) > lines) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + SEE_SHEET;
    }

    Optional<Continued> rest(String text) {
        return rest(heading, text);
    }

    Optional<Continued> rest(String heading, String text) {
        return TextWidth.lines(text, room) <= lines
                ? Optional.empty()
                : Optional.of(new Continued(heading, text));
    }
}
