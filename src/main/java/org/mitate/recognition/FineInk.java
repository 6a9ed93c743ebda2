package org.mitate.recognition;

/// The ink in squares of half a millimetre, which are fine enough for the letters of a typed page.
record FineInk(int down, byte[] steps) {

    /// Squares beside each other on a sheet, and on a millimetre.
    static final int ACROSS = 420;

    private static final int FINE = 2;

    /// Squares to each side, a little less than a letter.
    private static final int AROUND = 3;

    private static final int SQUARES_AROUND = (2 * AROUND + 1) * (2 * AROUND + 1);

    /// From how much ink, of 255, the second, third and fourth step begin: noise stays below.
    private static final int[] STEPS = {30, 75, 130};

    /// Ink of each step, as [Ink] counts it.
    private static final int[] COARSE = {0, 5, 10, 16};

    /// @param page half as many dots as a fax has, upright and straight
    static FineInk of(Picture page) {
        double square = Ink.dotsOnMillimetre(page) / FINE;
        double left = (page.width() - ACROSS * square) / 2;
        double line = square * Ink.shape(page);
        int down = (int) (page.height() / line / FINE) * FINE;
        var sums = new InkSums(page);
        byte[] steps = new byte[ACROSS * down];
        for (int i = 0; i < steps.length; i++) {
            int fromX = (int) Math.round(left + i % ACROSS * square);
            int toX = (int) Math.round(left + (i % ACROSS + 1) * square);
            int fromY = (int) Math.round(i / ACROSS * line);
            int toY = (int) Math.round((i / ACROSS + 1) * line);
            int area = Math.max(1, (toX - fromX) * (toY - fromY));
            steps[i] = step(sums.of(fromX, fromY, toX, toY) / area);
        }
        return new FineInk(down, steps);
    }

    private static byte step(int ink) {
        byte step = 0;
        for (int least : STEPS) if (ink >= least) step++;
        return step;
    }

    /// Four squares in a byte.
    byte[] packed() {
        byte[] bytes = new byte[steps.length / 4];
        for (int i = 0; i < steps.length; i++) bytes[i / 4] |= (byte) (steps[i] << i % 4 * 2);
        return bytes;
    }

    static FineInk unpacked(byte[] bytes) {
        byte[] steps = new byte[bytes.length * 4];
        for (int i = 0; i < steps.length; i++) steps[i] = (byte) (bytes[i / 4] >> i % 4 * 2 & 3);
        return new FineInk(steps.length / ACROSS, steps);
    }

    /// In squares of a millimetre.
    Ink coarse() {
        byte[] coarse = new byte[steps.length / FINE / FINE];
        for (int i = 0; i < coarse.length; i++) {
            int x = i % Ink.ACROSS * FINE;
            int y = i / Ink.ACROSS * FINE;
            int ink = 2;
            for (int part = 0; part < 4; part++) ink += COARSE[at(x + part % 2, y + part / 2)];
            coarse[i] = (byte) Math.min(15, ink / 4);
        }
        return new Ink(down / FINE, coarse);
    }

    /// Each square mixed with its neighbours, times sixteen: sheets never lie quite alike.
    FineInk smooth() {
        byte[] smooth = new byte[steps.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < ACROSS; x++) {
                smooth[y * ACROSS + x] =
                        (byte) (three(x, y - 1) + 2 * three(x, y) + three(x, y + 1));
            }
        }
        return new FineInk(down, smooth);
    }

    /// What is left of each square when the mean of those around is taken away: where words begin
    /// and end is alike in all tables, their strokes are not.
    FineInk strokes() {
        byte[] strokes = new byte[steps.length];
        int[] columns = new int[ACROSS];
        for (int y = -AROUND; y < down + AROUND; y++) {
            for (int x = 0; x < ACROSS; x++) {
                columns[x] += at(x, y + AROUND) - at(x, y - AROUND - 1);
            }
            if (y >= 0 && y < down) strokes(strokes, y, columns);
        }
        return new FineInk(down, strokes);
    }

    private void strokes(byte[] to, int y, int[] columns) {
        int sum = 0;
        for (int x = -AROUND; x < ACROSS; x++) {
            if (x + AROUND < ACROSS) sum += columns[x + AROUND];
            if (x > AROUND) sum -= columns[x - AROUND - 1];
            if (x >= 0) to[y * ACROSS + x] = (byte) (at(x, y) - sum / SQUARES_AROUND);
        }
    }

    private int three(int x, int y) {
        return at(x - 1, y) + 2 * at(x, y) + at(x + 1, y);
    }

    /// Laid so over a sheet of so many squares that each shows what belongs there.
    FineInk laid(Placement placement, int onto) {
        byte[] laid = new byte[onto * ACROSS];
        for (int i = 0; i < laid.length; i++) {
            double x = i % ACROSS / 2.0 - 0.25;
            double y = i / ACROSS / 2.0 - 0.25;
            laid[i] = between(2 * placement.x(x, y) + 0.5, 2 * placement.y(x, y) + 0.5);
        }
        return new FineInk(onto, laid);
    }

    private byte between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double under = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (byte) Math.round(above * (1 - below) + under * below);
    }

    /// Beside the page there is none.
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= ACROSS || y >= down ? 0 : steps[y * ACROSS + x];
    }
}
