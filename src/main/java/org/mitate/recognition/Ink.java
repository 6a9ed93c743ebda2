package org.mitate.recognition;

/// The density of ink in squares of 1 mm, in sixteen steps.
final class Ink {

    static final int ACROSS = 210;

    private static final double SQUARE = 1;

    /// A fax is wider than A4: 1728 dots at 204 on an inch.
    private static final double FAX = 215.15;

    private static final int FAX_DOTS = 1728;
    static final double A4 = 210;

    /// Ink above this share of a square, of 255, is the darkest step: type fills no more.
    private static final int STEP = 10;

    private final int down;
    private final byte[] steps;

    private Ink(int down, byte[] steps) {
        this.down = down;
        this.steps = steps;
    }

    /// @param page half as many dots as a fax has, upright and straight
    static Ink of(Picture page) {
        double square = SQUARE * dotsOnMillimetre(page);
        double left = (page.width() - ACROSS * square) / 2;
        double line = square * shape(page);
        int down = (int) (page.height() / line);
        var sums = new InkSums(page);
        byte[] steps = new byte[ACROSS * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < ACROSS; x++) {
                int fromX = (int) Math.round(left + x * square);
                int toX = (int) Math.round(left + (x + 1) * square);
                int fromY = (int) Math.round(y * line);
                int toY = (int) Math.round((y + 1) * line);
                int area = (toX - fromX) * (toY - fromY);
                int mean = sums.of(fromX, fromY, toX, toY) / area;
                steps[y * ACROSS + x] = (byte) Math.min(15, mean / STEP);
            }
        }
        return new Ink(down, steps);
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

    static Ink unpacked(byte[] bytes) {
        byte[] steps = new byte[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            steps[2 * i] = (byte) (bytes[i] >> 4 & 15);
            steps[2 * i + 1] = (byte) (bytes[i] & 15);
        }
        return new Ink(steps.length / ACROSS, steps);
    }

    byte[] packed() {
        byte[] bytes = new byte[steps.length / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (steps[2 * i] << 4 | steps[2 * i + 1]);
        }
        return bytes;
    }

    /// Each square mixed with its neighbours, times sixteen: type is finer than the squares.
    Ink smooth() {
        byte[] smooth = new byte[steps.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < ACROSS; x++) {
                smooth[y * ACROSS + x] =
                        (byte) (three(x, y - 1) + 2 * three(x, y) + three(x, y + 1));
            }
        }
        return new Ink(down, smooth);
    }

    private int three(int x, int y) {
        return at(x - 1, y) + 2 * at(x, y) + at(x + 1, y);
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
