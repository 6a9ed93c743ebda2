package org.mitate.recognition;

/// Finds where the squares of one page lie on another: first the shift of the whole, then that of
/// its pieces.
final class InkPlacement {

    /// Squares by which two pages may lie apart.
    private static final int APART = 12;

    private static final int NEAR = 3;
    private static final int WIDE = 20;
    private static final int HIGH = 12;
    private static final int LEAST_INK = 120;
    private static final double LIKE = 0.6;
    private static final int FEWEST = 6;

    private final Ink one;
    private final Ink other;

    InkPlacement(Ink one, Ink other) {
        this.one = one;
        this.other = other;
    }

    Placement find() {
        int right = shift(one.columns(), other.columns());
        int below = shift(one.rows(), other.rows());
        var shifted = new Placement(right, 1, 0, below, 0, 1);
        var closer = closer(shifted, NEAR, 1);
        return closer(closer(closer, 1, 0.5), 0.5, 0.25);
    }

    private Placement closer(Placement from, double reach, double step) {
        var anchors = new Anchors();
        for (int y = 0; y + HIGH <= one.down(); y += HIGH) {
            for (int x = 0; x + WIDE <= Ink.ACROSS; x += WIDE) {
                if (one.isInked(x, y, WIDE, HIGH, LEAST_INK)) add(anchors, from, x, y, reach, step);
            }
        }
        return anchors.count() < FEWEST ? from : anchors.placement();
    }

    private void add(Anchors anchors, Placement from, int x, int y, double reach, double step) {
        double best = LIKE;
        double right = 0;
        double below = 0;
        for (double down = -reach; down <= reach; down += step) {
            for (double across = -reach; across <= reach; across += step) {
                double like = likeness(from, x, y, across, down);
                if (like > best) {
                    best = like;
                    right = across;
                    below = down;
                }
            }
        }
        if (best == LIKE) return;
        double middleX = x + WIDE / 2.0;
        double middleY = y + HIGH / 2.0;
        anchors.add(
                middleX,
                middleY,
                from.x(middleX, middleY) + right,
                from.y(middleX, middleY) + below);
    }

    private double likeness(Placement from, int x, int y, double across, double down) {
        var sums = new Correlation();
        for (int v = y; v < y + HIGH; v += 2) {
            for (int u = x; u < x + WIDE; u += 2) {
                sums.add(one.at(u, v), other.between(from.x(u, v) + across, from.y(u, v) + down));
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
