package org.mitate.recognition;

/// Takes the straight rules out of a page: a hairline comes through a fax in stretches, other ones
/// each time, so that nothing is known by it.
final class Rules {

    /// Dots of half a fax on a millimetre, roughly.
    private static final int MILLIMETRE = 4;

    /// No letter has so long a stroke.
    private static final int LONG = 8 * MILLIMETRE;

    /// How much of that length must be there.
    private static final double SHARE = 0.75;

    /// So far above and below a rule there is paper.
    private static final int BESIDE = 4;

    /// Ink across a rule, in dots that are quite black times 255: a hairline has half of one.
    private static final int INKED = 60;

    private static final int LIGHT = 190;

    private final byte[] from;
    private final byte[] to;

    private Rules(Picture page) {
        this.from = page.dots();
        this.to = page.dots().clone();
    }

    /// @param page half as many dots as a fax has, upright and straight
    static Picture takenFrom(Picture page) {
        var rules = new Rules(page);
        rules.take(page.width(), page.height(), 1, page.width());
        rules.take(page.height(), page.width(), page.width(), 1);
        return new Picture(page.width(), page.height(), rules.to);
    }

    /// @param next from one dot to the next along the rules
    /// @param line from one line of dots to the next
    private void take(int length, int lines, int next, int line) {
        boolean[] thin = new boolean[length];
        for (int y = BESIDE; y < lines - BESIDE; y++) {
            for (int x = 0; x < length; x++) thin[x] = isThin(x * next + y * line, line);
            take(thin, y * line, next, line);
        }
    }

    private void take(boolean[] thin, int start, int next, int line) {
        int count = 0;
        int taken = 0;
        for (int end = 0; end < thin.length; end++) {
            if (thin[end]) count++;
            if (end >= LONG && thin[end - LONG]) count--;
            if (count < LONG * SHARE) continue;
            for (int x = Math.max(taken, end - LONG + 1); x <= end; x++) {
                if (thin[x]) erase(start + x * next, line);
            }
            taken = end + 1;
        }
    }

    private boolean isThin(int at, int line) {
        return shade(at - BESIDE * line) > LIGHT
                && shade(at + BESIDE * line) > LIGHT
                && 3 * 255 - shade(at) - shade(at - line) - shade(at + line) > INKED;
    }

    private void erase(int at, int line) {
        for (int beside = 1 - BESIDE; beside < BESIDE; beside++)
            to[at + beside * line] = (byte) 255;
    }

    private int shade(int at) {
        return from[at] & 0xFF;
    }
}
