package org.mitate.recognition;

/// The density of ink in squares of 1.5 mm, in sixteen steps.
final class Ink {

    static final int ACROSS = 140;

    private static final double SQUARE = 1.5;

    /// A fax is wider than A4: 1728 dots at 204 on an inch.
    private static final double FAX = 215.15;

    private static final int FAX_DOTS = 1728;
    private static final double A4 = 210;

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
        int down = (int) (page.height() / square);
        var sums = new InkSums(page);
        byte[] steps = new byte[ACROSS * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < ACROSS; x++) {
                int fromX = (int) Math.round(left + x * square);
                int toX = (int) Math.round(left + (x + 1) * square);
                int fromY = (int) Math.round(y * square);
                int toY = (int) Math.round((y + 1) * square);
                int area = (toX - fromX) * (toY - fromY);
                int mean = sums.of(fromX, fromY, toX, toY) / area;
                steps[y * ACROSS + x] = (byte) Math.min(15, mean / STEP);
            }
        }
        return new Ink(down, steps);
    }

    /// @param page a fax of full or half width, or a scan of A4
    static double dotsOnMillimetre(Picture page) {
        boolean fax = page.width() == FAX_DOTS || page.width() == FAX_DOTS / 2;
        return page.width() / (fax ? FAX : A4);
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

    int down() {
        return down;
    }

    /// Beside the page there is none.
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= ACROSS || y >= down ? 0 : steps[y * ACROSS + x];
    }

    /// The same with half a square as unit, between the squares their mean.
    int atHalves(int x, int y) {
        int left = x >> 1;
        int top = y >> 1;
        int right = left + (x & 1);
        int bottom = top + (y & 1);
        return at(left, top) + at(right, top) + at(left, bottom) + at(right, bottom);
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
