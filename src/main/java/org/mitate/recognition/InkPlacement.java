package org.mitate.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds where the squares of one page lie on another: first the shift of the whole, then that of
/// its pieces.
final class InkPlacement {

    /// Squares by which two pages may lie apart.
    private static final int APART = 12;

    private static final int PEAKS = 4;
    private static final int NEAR = 3;
    private static final int WIDE = 20;
    private static final int HIGH = 12;
    private static final int LEAST_INK = 120;
    private static final double LIKE = 0.6;
    private static final int FEWEST = 3;

    /// Pages less like each other are two, and need no closer look; the same one has 0.58 and more.
    private static final double HOPELESS = 0.4;

    private final Ink one;
    private final Ink other;

    InkPlacement(Ink one, Ink other) {
        this.one = one;
        this.other = other;
    }

    Placement find() {
        var shifted = likeliest();
        if (likeness((int) shifted.x0(), (int) shifted.y0()) < HOPELESS) return shifted;
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
        if (anchors.count() < FEWEST) return from;
        hold(anchors, from);
        return anchors.placement();
    }

    /// A few lines of text tell little of how the rest of the page lies: its corners are taken to
    /// have moved as these did.
    private void hold(Anchors anchors, Placement from) {
        var moved = anchors.meanMove(from);
        for (int x : new int[] {0, Ink.ACROSS}) {
            for (int y : new int[] {0, one.down()}) {
                anchors.add(x, y, from.x(x, y) + moved.x(), from.y(x, y) + moved.y());
            }
        }
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

    /// Lines that are equally far apart fit in several places: the whole tells which is right.
    private Placement likeliest() {
        var best = new Placement(0, 1, 0, 0, 0, 1);
        double most = -2;
        for (int right : shifts(one.columns(), other.columns())) {
            for (int below : shifts(one.rows(), other.rows())) {
                double like = likeness(right, below);
                if (like > most) {
                    most = like;
                    best = new Placement(right, 1, 0, below, 0, 1);
                }
            }
        }
        return best;
    }

    private double likeness(int right, int below) {
        var sums = new Correlation();
        for (int y = 0; y < one.down(); y += 2) {
            for (int x = y / 2 % 3; x < Ink.ACROSS; x += 3) {
                sums.add(one.at(x, y), other.at(x + right, y + below));
            }
        }
        return sums.value();
    }

    /// Where the sums of rows or columns fit better than beside, the best first.
    private static List<Integer> shifts(int[] one, int[] other) {
        double[] likeness = new double[2 * APART + 1];
        for (int shift = -APART; shift <= APART; shift++) {
            var sums = new Correlation();
            for (int i = APART; i < one.length - APART; i++) {
                if (i + shift < other.length) sums.add(one[i], other[i + shift]);
            }
            likeness[shift + APART] = sums.value();
        }
        return IntStream.rangeClosed(-APART, APART)
                .filter(shift -> isPeak(likeness, shift + APART))
                .boxed()
                .sorted(Comparator.comparingDouble(shift -> -likeness[shift + APART]))
                .limit(PEAKS)
                .toList();
    }

    private static boolean isPeak(double[] likeness, int at) {
        return (at == 0 || likeness[at] >= likeness[at - 1])
                && (at == likeness.length - 1 || likeness[at] >= likeness[at + 1]);
    }
}
