package org.mitate.recognition;

/// The density of ink in squares of 1 mm, in sixteen steps.
final class Ink {

    static final int ACROSS = 210;

    /// A fax is wider than A4: 1728 dots at 204 on an inch.
    private static final double FAX = 215.15;

    private static final int FAX_DOTS = 1728;
    static final double A4 = 210;

    private final int down;
    private final byte[] steps;

    Ink(int down, byte[] steps) {
        this.down = down;
        this.steps = steps;
    }

    /// @param page a fax of full or half width, or a scan of A4
    static double dotsOnMillimetre(Picture page) {
        return page.width() / (isFax(page) ? FAX : A4);
    }

    /// How many dots lie below each other where a hundred lie beside each other, of a hundred: the
    /// lines of a fax are a little farther apart (196 on an inch) than its dots (204).
    static double shape(Picture page) {
        return isFax(page) ? 196 / 204.0 : 1;
    }

    private static boolean isFax(Picture page) {
        return page.width() == FAX_DOTS || page.width() == FAX_DOTS / 2;
    }

    int down() {
        return down;
    }

    /// Beside the page there is none.
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= ACROSS || y >= down ? 0 : steps[y * ACROSS + x] & 0xFF;
    }

    /// Mixed from the four squares around.
    double between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double under = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return above * (1 - below) + under * below;
    }

    /// Whether something stands in a patch.
    boolean isInked(int x, int y, int wide, int high, int least) {
        int sum = 0;
        for (int v = y; v < y + high; v++) for (int u = x; u < x + wide; u++) sum += at(u, v);
        return sum > least;
    }

    int[] rows() {
        int[] sums = new int[down];
        for (int i = 0; i < steps.length; i++) sums[i / ACROSS] += steps[i];
        return sums;
    }

    int[] columns() {
        int[] sums = new int[ACROSS];
        for (int i = 0; i < steps.length; i++) sums[i % ACROSS] += steps[i];
        return sums;
    }
}
