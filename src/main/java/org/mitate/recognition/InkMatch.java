package org.mitate.recognition;

/// Lays the ink of two pages over each other and looks patch by patch where they differ.
final class InkMatch {

    /// A patch: 15 by 9 mm, some letters.
    private static final int WIDE = 10;

    private static final int HIGH = 6;

    /// Squares by which two pages may lie apart, 10 mm.
    private static final int APART = 7;

    /// What a patch must have on it to be looked at.
    private static final int LEAST_INK = 40;

    /// Less like each other than this, patches show different things.
    private static final double LEAST_LIKENESS = 0.6;

    private final Ink one;
    private final Ink other;
    private final int right;
    private final int below;

    InkMatch(Ink one, Ink other) {
        this.one = one;
        this.other = other;
        this.right = shift(one.columns(), other.columns());
        this.below = shift(one.rows(), other.rows());
    }

    /// How many patches have something on them, on one page or the other, and how many differ.
    record Patches(int inked, int different) {}

    Patches patches() {
        int inked = 0;
        int different = 0;
        for (int y = 0; y + HIGH <= one.down(); y += HIGH) {
            for (int x = 0; x + WIDE <= Ink.ACROSS; x += WIDE) {
                if (!isInked(x, y)) continue;
                inked++;
                if (likeness(x, y) < LEAST_LIKENESS) different++;
            }
        }
        return new Patches(inked, different);
    }

    private boolean isInked(int x, int y) {
        int first = 0;
        int second = 0;
        for (int v = y; v < y + HIGH; v++) {
            for (int u = x; u < x + WIDE; u++) {
                first += one.at(u, v);
                second += other.at(u + right, v + below);
            }
        }
        return Math.max(first, second) > LEAST_INK;
    }

    /// The best of all places that are up to 1.5 mm away.
    private double likeness(int x, int y) {
        double best = -1;
        for (int down = -2; down <= 2; down++) {
            for (int across = -2; across <= 2; across++) {
                best = Math.max(best, likeness(x, y, 2 * right + across, 2 * below + down));
            }
        }
        return best;
    }

    private double likeness(int x, int y, int across, int down) {
        var sums = new Correlation();
        for (int v = y; v < y + HIGH; v++) {
            for (int u = x; u < x + WIDE; u++) {
                sums.add(one.atHalves(2 * u, 2 * v), other.atHalves(2 * u + across, 2 * v + down));
            }
        }
        return sums.value();
    }

    private static int shift(int[] one, int[] other) {
        int best = 0;
        double most = -2;
        for (int shift = -APART; shift <= APART; shift++) {
            var sums = new Correlation();
            for (int i = APART; i < one.length - APART; i++) {
                if (i + shift < other.length) sums.add(one[i], other[i + shift]);
            }
            if (sums.value() > most) {
                most = sums.value();
                best = shift;
            }
        }
        return best;
    }
}
