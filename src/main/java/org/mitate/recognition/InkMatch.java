package org.mitate.recognition;

/// Lays the ink of two pages over each other and looks patch by patch where they differ.
final class InkMatch {

    /// What a patch must have on it to be looked at.
    private static final int LEAST_INK = 60;

    /// Less like each other than this, patches show different things.
    private static final double LEAST_LIKENESS = 0.45;

    private static final double LEAST_LETTERS = 0.4;

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
    ///
    /// @param otherWords how many have other letters on them
    /// @param letters how like the letters are in the mean of all: lines of one type lie alike
    /// whatever is written on them
    record Patches(int inked, int different, int otherWords, double letters) {

        static final Patches NONE = new Patches(0, 0, 0, 0);
    }

    Patches patches() {
        int inked = 0;
        int different = 0;
        int otherWords = 0;
        int written = 0;
        double letters = 0;
        for (int y = InkPatch.HIGH; y + 2 * InkPatch.HIGH <= one.down(); y += InkPatch.HIGH) {
            for (int x = InkPatch.WIDE / 2; x + InkPatch.WIDE <= Ink.ACROSS; x += InkPatch.WIDE) {
                if (!isInked(x, y)) continue;
                inked++;
                var here = InkPatch.of(smooth, x, y);
                var there = nearest(here, x, y);
                if (here.likeness(there) < LEAST_LIKENESS) different++;
                if (!here.isWritten() && !there.isWritten()) continue;
                written++;
                double like = here.likenessOfLetters(there);
                if (like < LEAST_LETTERS) otherWords++;
                letters += like;
            }
        }
        return new Patches(inked, different, otherWords, written == 0 ? 0 : letters / written);
    }

    private boolean isInked(int x, int y) {
        int overX = (int) Math.round(placement.x(x, y));
        int overY = (int) Math.round(placement.y(x, y));
        return one.isInked(x, y, InkPatch.WIDE, InkPatch.HIGH, LEAST_INK)
                || other.isInked(overX, overY, InkPatch.WIDE, InkPatch.HIGH, LEAST_INK);
    }

    /// The likest of the places around: paper stretches.
    private InkPatch nearest(InkPatch here, int x, int y) {
        var nearest = InkPatch.of(otherSmooth, placement, x, y, 0, 0);
        double most = here.likeness(nearest);
        for (double down : TRIED) {
            for (double across : TRIED) {
                var there = InkPatch.of(otherSmooth, placement, x, y, across, down);
                double likeness = here.likeness(there);
                if (likeness > most) {
                    most = likeness;
                    nearest = there;
                }
            }
        }
        return nearest;
    }
}
