package org.mitate.recognition;

import java.util.stream.DoubleStream;

/// Lays the ink of two pages over each other and looks patch by patch how like the letters are.
final class InkMatch {

    /// What must be written on a patch of one page or the other to be looked at.
    private static final double LEAST_LETTERS = 1.6;

    private final FineInk one;
    private final FineInk other;

    InkMatch(FineInk one, FineInk other) {
        var placement = new InkPlacement(one.coarse(), other.coarse()).find();
        this.one = one.smooth().strokes();
        this.other = other.smooth().strokes().laid(placement, one.down());
    }

    /// How like the letters are of each patch that is written on: 1 for the same, 0 by chance. Each
    /// overlaps with its neighbours by half, so that no word lies between them.
    double[] patches() {
        var all = DoubleStream.builder();
        int step = InkPatch.HIGH / 2;
        for (int y = step; y + 3 * step <= one.down(); y += step) {
            for (int x = step; x + InkPatch.WIDE + step <= FineInk.ACROSS; x += InkPatch.WIDE / 2) {
                var here = InkPatch.of(one, x, y);
                if (isWritten(here) || isWritten(InkPatch.of(other, x, y))) {
                    all.add(here.likeness(nearest(here, x, y)));
                }
            }
        }
        return all.build().toArray();
    }

    private static boolean isWritten(InkPatch patch) {
        return patch.strength() > LEAST_LETTERS;
    }

    /// The likest of the places around: paper stretches.
    private InkPatch nearest(InkPatch here, int x, int y) {
        int nearestX = x;
        int nearestY = y;
        float most = here.product(other, x, y);
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) {
                float product = here.product(other, u, v);
                if (product > most) {
                    most = product;
                    nearestX = u;
                    nearestY = v;
                }
            }
        }
        return InkPatch.of(other, nearestX, nearestY);
    }
}
