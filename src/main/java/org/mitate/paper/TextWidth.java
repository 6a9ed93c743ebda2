package org.mitate.paper;

/// How much room a text needs in the proportional type of the papers, always a little more than it
/// takes.
final class TextWidth {

    private TextWidth() {}

    /// Lines of the given number of full-width characters; one place is left to the rules of line
    /// breaking (禁則).
    static int lines(String text, int room) {
        return text.lines().mapToInt(line -> linesOf(line, room - 1)).sum();
    }

    private static int linesOf(String line, int room) {
        double ems = line.codePoints().mapToDouble(TextWidth::ems).sum();
        return Math.max(1, (int) Math.ceil(ems / room));
    }

    private static double ems(int letter) {
        boolean narrow = letter < 0x100 || (letter >= 0xFF61 && letter <= 0xFF9F);
        if (!narrow) return 1;
        return "MW@%m".indexOf(letter) >= 0 ? 1 : 0.68;
    }
}
