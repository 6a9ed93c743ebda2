package org.mitate.recognition;

/// Lays the ink of two pages over each other and looks patch by patch where they differ.
final class InkMatch {

    /// A patch in millimetres: some letters.
    private static final int WIDE = 12;

    private static final int HIGH = 8;

    /// What a patch must have on it to be looked at.
    private static final int LEAST_INK = 60;

    /// Less like each other than this, patches show different things.
    private static final double LEAST_LIKENESS = 0.45;

    private static final double[] TRIED = {0, -0.4, 0.4};

    private final Ink one;
    private final Ink other;
    private final Ink smooth;
    private final Ink otherSmooth;
    private final Placement placement;

    InkMatch(Ink one, Ink other) {
        this.one = one;
        this.other = other;
        this.smooth = one.smooth();
        this.otherSmooth = other.smooth();
        this.placement = new InkPlacement(one, other).find();
    }

    /// How many patches have something on them, on one page or the other, and how many differ.
    record Patches(int inked, int different) {}

    Patches patches() {
        int inked = 0;
        int different = 0;
        for (int y = HIGH; y + 2 * HIGH <= one.down(); y += HIGH) {
            for (int x = WIDE / 2; x + WIDE <= Ink.ACROSS; x += WIDE) {
                if (!isInked(x, y)) continue;
                inked++;
                if (likeness(x, y) < LEAST_LIKENESS) different++;
            }
        }
        return new Patches(inked, different);
    }

    private boolean isInked(int x, int y) {
        int overX = (int) Math.round(placement.x(x, y));
        int overY = (int) Math.round(placement.y(x, y));
        return one.isInked(x, y, WIDE, HIGH, LEAST_INK)
                || other.isInked(overX, overY, WIDE, HIGH, LEAST_INK);
    }

    /// The best of the places around: paper stretches.
    private double likeness(int x, int y) {
        double best = -1;
        for (double down : TRIED) {
            for (double across : TRIED) best = Math.max(best, likeness(x, y, across, down));
        }
        return best;
    }

    private double likeness(int x, int y, double across, double down) {
        var sums = new Correlation();
        for (int v = y; v < y + HIGH; v++) {
            for (int u = x; u < x + WIDE; u++) {
                double there =
                        otherSmooth.between(placement.x(u, v) + across, placement.y(u, v) + down);
                sums.add(smooth.at(u, v), there);
            }
        }
        return sums.value();
    }
}
